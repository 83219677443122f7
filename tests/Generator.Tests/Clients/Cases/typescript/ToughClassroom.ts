// case: performRpc on services whose names have a room in them
// policy: QuietPolicy
import { Room } from 'livekit-client';
import { ClassroomApi } from './api';
export class Lessons {
  constructor(private classroomApi: ClassroomApi, private bedroomLamp: Lamp, private roomService: RoomService) {}
  async begin() {
    await this.classroomApi.performRpc({ method: 'begin' });
    await this.bedroomLamp.performRpc('on');
    await this.roomService.registerRpcMethod('x', () => 1);
  }
}
export const live = new Room();
live.{|GG5003:registerRpcMethod|}('ping', async () => 'pong');
