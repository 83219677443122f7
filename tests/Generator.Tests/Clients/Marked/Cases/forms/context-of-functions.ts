import type { LocalParticipant, Room, RoomOptions } from 'livekit-client';
type RoomMe = Room['localParticipant'];
interface Deps { me: Room["localParticipant"]; seat: Seat['localParticipant'] }
interface Seat { localParticipant: { setName(x: string): void } }
export function one({ me, seat }: Deps) { me.setName('x'); seat.setName('y'); } //! GG5001
export const two = (me: RoomMe) => me.setMetadata('x'); //! GG5001
export class K { me!: Room['localParticipant']; go() { return this.me.setAttributes({}); } } //! GG5001
export const three = (deps: Pick<Room, 'localParticipant'>) => deps.localParticipant.setName('z'); //! GG5001
export const five = (room?: Room) => room?.['localParticipant']?.setName('q'); //! GG5001
function use(run: (p: LocalParticipant) => void) {}
use((p) => { p.setName('x'); }); //! GG5001
use(function (p) { p.setMetadata('x'); }); //! GG5001
const each = <T,>(room: Room, f: (p: Room['localParticipant']) => T): T => f(room.localParticipant);
export const seven = (r: Room) => each(r, (me) => me.setName('n')); //! GG5001
type Handler = (me: LocalParticipant, text: string) => Promise<void>;
export const eight: Handler = async (me, text): Promise<void> => { await me.sendText(text); }; //! GG5003
export const nine: Record<string, Handler> = { wave: async (me, text) => { await me.setName(text); } }; //! GG5001
export const ten = async function (this: unknown, me: LocalParticipant): Promise<void> { await me.setName('x'); }; //! GG5001
