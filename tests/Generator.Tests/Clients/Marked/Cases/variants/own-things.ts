import { Room } from 'livekit-client';
import { ParticipantService } from './participant';
// the app's own things behind the same name
interface LocalPeer { setName(n: string): void; localParticipant: LocalPeer }
class Session { localParticipant = { setName(n: string) {} }; start() {} }
export class A {
  private readonly room = new Room();
  get localParticipant(): LocalPeer { return null as any; }
  a() { this.localParticipant.setName('x'); }
  b() { const { localParticipant } = this; localParticipant.setName('x'); }
}
export class B {
  constructor(private localParticipant: ParticipantService, room: Room) {}
  a() { this.localParticipant.setName('x'); }
}
export function c(peer: LocalPeer, room: Room) { peer.localParticipant.setName('x'); }
export function d(s: Session, room: Room) { s.localParticipant.setName('x'); s.start(); }
export const e = (room: { localParticipant: LocalPeer }): Promise<void> => { room.localParticipant.setName('x'); return Promise.resolve(); };
const mockRoom = { localParticipant: { setName: () => {} } };
export function f() { mockRoom.localParticipant.setName('x'); }
