import { Room } from 'livekit-client';
export default class Call {
  #listeners = [];
  constructor() { this.room = new Room(); this.title = { setName() {} }; }
  get self() { return this.room.localParticipant; }
  static instance = new Call();
}
export const call = new Call();
