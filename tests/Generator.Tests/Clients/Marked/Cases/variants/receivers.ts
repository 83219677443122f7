import { Room, LocalParticipant, type Participant } from 'livekit-client';
interface Deps { room: Room; me: LocalParticipant; log: (s: string) => void }
type Ctx = { participant: LocalParticipant | undefined };
export function one(deps: Deps) {
  deps.me.setName('x'); //! GG5001
  deps.room.localParticipant.setName('x'); //! GG5001
}
export const two = ({ me }: Deps) => me.setMetadata('x'); //! GG5001
export const three = (ctx: Ctx) => ctx.participant?.setAttributes({}); //! GG5001
export class Four {
  private readonly lp: LocalParticipant;
  constructor(private deps: Deps) { this.lp = deps.me; }
  a() { this.lp.setName('a'); } //! GG5001
  b() { this.deps.me.setName('b'); } //! GG5001
  c() { const { me } = this.deps; me.setName('c'); } //! GG5001
}
export function five(p: Participant) {
  if (p instanceof LocalParticipant) {
    p.setName('x'); //! GG5001
  }
}
export function six(p: Participant) {
  if (p.isLocal) (p as LocalParticipant).setName('x'); //! GG5001
}
export async function seven(room: Room) {
  const f = room.localParticipant['setName'];
  await room.localParticipant['setName']('x'); //! GG5001
  const { localParticipant: me } = room;
  await me.setName('x'); //! GG5001
  await room.localParticipant!.setName('x'); //! GG5001
  await (room?.localParticipant ?? me).setName('x'); //! GG5001
  await room.localParticipant.setName.call(room.localParticipant, 'x'); //! GG5001
  const m = room.localParticipant.setMicrophoneEnabled.bind(room.localParticipant); //! GG5002
  await m(true);
}
export function eight(getRoom: () => Room) {
  getRoom().localParticipant.setName('x'); //! GG5001
}
const rooms = new Map<string, Room>();
export function nine(id: string) {
  rooms.get(id)?.localParticipant.setName('x'); //! GG5001
  const r = rooms.get(id);
  r?.localParticipant.setName('y'); //! GG5001
}
export function ten(list: LocalParticipant[]) {
  for (const p of list) p.setName('x'); //! GG5001
  list.forEach((p) => p.setName('y')); //! GG5001
  list[0].setName('z'); //! GG5001
}
function me(): LocalParticipant | null { return null; }
export function eleven() {
  me()?.setName('x'); //! GG5001
  const x = me();
  x?.setName('y'); //! GG5001
}
export async function twelve(p: Promise<LocalParticipant>) {
  (await p).setName('x'); //! GG5001
  const y = await p;
  y.setName('x'); //! GG5001
  p.then((q) => q.setName('z')); //! GG5001
}
