import { LiveService } from './live.service';

export class Toolbar {
  constructor(private readonly live: LiveService) {}

  async hand(): Promise<void> {
    await this.live.me.setAttributes({ hand: '1' }); //! GG5001
  }

  async camera(on: boolean): Promise<void> {
    await this.live.room.localParticipant.setCameraEnabled(on); //! GG5002
  }

  async leave(): Promise<void> {
    await this.live.room.disconnect();
  }
}
