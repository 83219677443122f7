import { CallService, callService } from './service';

export class Panel {
  private mine = new CallService();
  constructor(private readonly calls: CallService) {}

  async go(given: CallService) {
    await callService.room.localParticipant.setName('x'); //! GG5001
    await callService.me.setName('x'); //! GG5001
    await this.calls.me.setName('x'); //! GG5001
    await this.mine.room.localParticipant.setName('x'); //! GG5001
    await given.me.setAttributes({}); //! GG5001
    await CallService.shared.me.setName('x'); //! GG5001
    await CallService.getInstance().me.setName('x'); //! GG5001
    const { me } = callService;
    await me.setName('x'); //! GG5001
    const lp = callService.me;
    await lp.setName('x'); //! GG5001
  }
}
