import { Room, RoomEvent } from 'livekit-client';

export class CallService {
  readonly room = new Room();
  get me() { return this.room.localParticipant; }
  private static instance?: CallService;
  static get shared() { return (CallService.instance ??= new CallService()); }
  static getInstance(): CallService { return CallService.shared; }
}

export const callService = new CallService();
