import { Room, Track } from 'livekit-client';
import type { Participant as Seat } from './models';
import { signal, computed } from '@angular/core';
import { useTable } from './table';
export interface LocalSeat { localParticipant: { setName(x: string): void; setMetadata(m: string): void } }
export class A {
  readonly localParticipant = signal<Seat | null>(null);
  private readonly room = new Room();
  go() { const localParticipant = this.localParticipant(); localParticipant?.setName('x'); }
  go2() { this.localParticipant()?.setMetadata('x'); }
}
export function f(seat: LocalSeat) { seat.localParticipant.setName('x'); const { localParticipant } = seat; localParticipant.setMetadata('x'); }
export const g = (room: { localParticipant: Seat }): void => { room.localParticipant.setName('x'); };
export const h = ({ localParticipant }: LocalSeat): void => localParticipant.setName('x');
export const i = (s: LocalSeat | undefined) => s?.localParticipant.setName('x');
export const j = (s: LocalSeat['localParticipant']) => s.setName('x');
export async function k() { const { localParticipant } = await loadSeat(); localParticipant.setName('x'); }
async function loadSeat(): Promise<LocalSeat> { return { localParticipant: { setName() {}, setMetadata() {} } }; }
export const mockRoom = { localParticipant: { setName: jest.fn(), publishData: jest.fn() } };
export const l = () => mockRoom.localParticipant.setName('x');
export const m = () => { const fakeParticipant = new FakeParticipant(); fakeParticipant.setName('x'); };
class FakeParticipant { setName(x: string) {} }
export class B { constructor(private span: Span, private at: AccessToken) {} go() { this.span.setAttributes({}); this.at.setMetadata('x'); (this.at as any).setName('x'); } }
declare class Span { setAttributes(x: object): void } declare class AccessToken { setMetadata(x: string): void }
export const n = (player: { current: { setName(x: string): void } }) => player.current.setName('x');
export const o = (ws: { publishData(x: Uint8Array): void; sendText(x: string): void }) => { ws.publishData(new Uint8Array()); ws.sendText('x'); };
export const p = (room: Room) => { room.localParticipant.on('trackPublished', () => {}); room.localParticipant.setTrackSubscriptionPermissions(true); room.localParticipant.unpublishTrack(null as any); room.setMetadata?.('x'); };
export const q = (list: Array<{ setSubscribed(x: boolean): void }>) => list.forEach((newsletter) => newsletter.setSubscribed(true));
export const r = (table = useTable()) => table.localParticipant.setName('x');
export const s = (room: Room) => { const form = { setName: (x: string) => x }; form.setName(room.localParticipant.name!); const [name, setName] = [1, (x: any) => x]; setName(room.localParticipant.name); };
export const t = (room: Room) => { class Local { localParticipant = { setName() {} }; go() { this.localParticipant.setName(); } } return new Local().go(); };
export type U = { session: { start(): void } };
export const v = (u: U) => u.session.start();
export const w = (session: { start(): void }, player: { start(): void }) => { session.start(); player.start(); };
export const x = (recorder: MediaRecorder, room: Room) => { recorder.start(); room.startAudio(); };
const participants = new Map<string, Seat>(); export const y = (id: string) => participants.get(id)?.setName('x');
export const z = (me: Seat, room: Room) => { const localParticipant = me; localParticipant.setName('x'); };
