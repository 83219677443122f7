import { Room, RoomEvent, ParticipantEvent, LocalParticipant, Track, LocalAudioTrack, createLocalAudioTrack, ConnectionState } from 'livekit-client';
import { setupChat, setupMediaToggle, sendMessage, observeParticipantEvents, setupDataMessageHandler } from '@livekit/components-core';
export class Call {
  room?: Room; me?: LocalParticipant | null; private _rooms = new Map<string, Room>();
  #secret = new Room();
  static instance = new Call();
  get self() { return this.room?.localParticipant; }
  get other(): LocalParticipant { return this.room!.localParticipant; }
  a = async () => { await this.self?.setName('x'); }; //! GG5001
  b() { this.other.setName('x'); } //! GG5001
  c() { this.#secret.localParticipant.setName('x'); } //! GG5001
  d() { Call.instance.room?.localParticipant.setName('x'); } //! GG5001
  e() { const room = this._rooms.get('x') ?? this.room; room?.localParticipant.setName('x'); } //! GG5001
  f() { this.room?.localParticipant?.setName?.('x'); } //! GG5001
  g() { const lp = this.me || this.room!.localParticipant; lp.setName('x'); } //! GG5001
  h() { (this.me ?? this.other).setName('x'); } //! GG5001
  i() { const { me = this.other } = this; me?.setName('x'); } //! GG5001
  j() { return [this.me, this.other].filter(Boolean).forEach((p) => p!.setName('x')); }
  k() { let lp; if (this.room) { lp = this.room.localParticipant; } lp?.setName('x'); } //! GG5001
  async l() { const track = await createLocalAudioTrack(); await this.room!.localParticipant.publishTrack(track); } //! GG5002
  m() { const r = this.room as unknown as Room; r.localParticipant.setMetadata('x'); } //! GG5001
  n() { return this.room?.state === ConnectionState.Connected ? this.room.localParticipant.setName('x') : undefined; } //! GG5001
  o() { setTimeout(() => this.room?.localParticipant.setName('x'), 10); queueMicrotask(this.room!.localParticipant.publishData.bind(this.room!.localParticipant, new Uint8Array())); } //! GG5001 GG5003
  p() { const send = (x: string) => this.room!.localParticipant.sendText(x); return send('x'); } //! GG5003
  q() { const chat = setupChat(this.room!); chat.send('x'); const { toggle } = setupMediaToggle(Track.Source.Camera, this.room!); toggle(true); } //! GG5003 GG5002
  r() { return sendMessage(this.other, new Uint8Array(), {}); } //! GG5003
  s() { const ob = observeParticipantEvents(this.other, ParticipantEvent.ParticipantPermissionsChanged).subscribe((p) => p.setMicrophoneEnabled(true)); return ob; }
  t() { this.room!.once(RoomEvent.ParticipantPermissionsChanged, () => { this.other.setCameraEnabled(true); }).on(RoomEvent.Connected, () => { this.other.setCameraEnabled(true); }); } //! GG5002
  u() { this.room!.localParticipant.setMicrophoneEnabled(this.room!.localParticipant.permissions?.canPublish === true); } //! GG5002
  v(track: LocalAudioTrack) { void Promise.resolve().then(() => this.other.publishTrack(track, { source: Track.Source.Microphone })); } //! GG5002
  w() { const p = this.room!.getParticipantByIdentity('x'); if (p instanceof LocalParticipant) { p.setName('x'); } } //! GG5001
  x() { const p = this.room!.getParticipantByIdentity('x'); if (!(p instanceof LocalParticipant)) return; p.setName('x'); } //! GG5001
  y() { for (const [, room] of this._rooms) void room.localParticipant.setName('x'); } //! GG5001
  z() { Object.values({ a: this.room! }).map((r) => r.localParticipant).forEach((lp) => lp.setName('x')); } //! GG5001
}
export const connect = async (url: string, token: string) => { const r = new Room(); await r.connect(url, token); return r; };
export const use = async () => { const r = await connect('u', 't'); await r.localParticipant.setName('x'); const { localParticipant: me } = await connect('u', 't'); me.setName('x'); }; //! GG5001
export function withMe<T>(cb: (me: LocalParticipant) => T, room: Room) { return cb(room.localParticipant); }
export const cb = (room: Room) => withMe((me) => me.setName('x'), room); //! GG5001
export const cb2 = (room: Room) => withMe(async function (me) { await me.setName('x'); }, room); //! GG5001
export const handlers = { onJoin(me: LocalParticipant) { me.setName('x'); }, onLeave: (me: LocalParticipant) => me.setMetadata('x') }; //! GG5001
export const assertMe: (p: unknown) => asserts p is LocalParticipant = (p) => { if (!(p instanceof LocalParticipant)) throw new Error(); };
export namespace Nested { export const go = (room: Room) => room.localParticipant.setName('x'); } //! GG5001
export default { install(room: Room) { room.localParticipant.setName('x'); } }; //! GG5001
