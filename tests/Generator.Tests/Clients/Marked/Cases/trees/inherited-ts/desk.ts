import { Base } from './base';

export class Desk extends Base {
  rename(name: string) {
    this.badge.setName(name);
    void this.stage.localParticipant.setName(name); //! GG5001
    return this.self?.setMetadata(name); //! GG5001
  }
}

export class Unrelated {
  private stage = { localParticipant: { setName: (name: string) => name } };
  rename(name: string) {
    return this.stage.localParticipant.setName(name);
  }
}
