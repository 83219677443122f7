// case: rooms of the app's own, with methods of the same names
// policy: QuietPolicy
import { Room as LiveRoom } from 'livekit-client';
import { Room } from '../matrix/room';
import { ChatRoom } from '../chat';
import type { BreakoutRoom } from './breakout';

export class Lobby {
  private room: Room;
  private breakout: BreakoutRoom;
  readonly live = new LiveRoom();

  constructor(room: Room, private chatRoom: ChatRoom) {
    this.room = room;
    this.breakout = room.breakout();
  }

  async open(): Promise<void> {
    await this.room.performRpc({ method: 'open' });
    await this.chatRoom.performRpc('open');
    await this.breakout.registerRpcMethod('close', () => null);
  }

  async message(room: Room): Promise<void> {
    await room.performRpc({ method: 'x' });
  }

  async relay(): Promise<void> {
    const room = new ChatRoom('x');
    await room.performRpc('relay');
    const waitingRoom: BreakoutRoom = this.breakout;
    await waitingRoom.performRpc('relay');
    await this.live.localParticipant.{|GG5003:performRpc|}({ destinationIdentity: 'a', method: 'relay', payload: '' });
  }
}
