import { Room } from 'livekit-client';

export default class LiveSession {
  private room?: Room;

  private get me() {
    return this.room!.localParticipant;
  }

  get connected(): boolean {
    return this.room?.state === 'connected';
  }

  async open(url: string, token: string) {
    this.room = new Room({ dynacast: true });
    await this.room.connect(url, token);
  }

  async raiseHand(up: boolean) {
    if (!this.connected) return;
    await this.me.setAttributes({ hand: up ? 'up' : '' }); //! GG5001
  }

  async dial(digits: string) {
    for (const digit of digits) {
      await this.me.publishDtmf(Number(digit), digit); //! GG5003
    }
  }

  close() {
    return this.room?.disconnect(true);
  }
}
