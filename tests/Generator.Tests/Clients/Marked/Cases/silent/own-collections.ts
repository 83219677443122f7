import { Room, RoomEvent } from 'livekit-client';
import { EventEmitter } from 'events';

interface Seat { setName(n: string): void; publishData(x: unknown): void; sendText(t: string): void; setAttributes(a: object): void }
class Table { localParticipant: Seat = make(); seats: Seat[] = []; byId = new Map<string, Seat>(); find(x: string): Seat { return this.seats[0]; } }
const room = new Room();
const table = new Table();
const tables: Table[] = [];
const rooms = new Map<string, Seat>();

for (const t of tables) t.localParticipant.setName('x');
for (const [id, s] of rooms) s.setName(id);
for (const s of table.seats) s.publishData(1);
table.byId.get('x')?.setName('x');
table.find('x').setName('x');
rooms.get('a')!.sendText('x');
Object.values(tables).forEach((t) => t.localParticipant.setName('x'));
[...rooms.values()].map((s) => s.setName('x'));
const { localParticipant } = table;
localParticipant.setName('x');
for (const p of room.remoteParticipants.values()) {
  p.setName('x');
  (p as any).setAttributes({});
}
const first = [...room.remoteParticipants.values()].find((p) => p.identity === 'x');
first?.setName('x');
const channel = new BroadcastChannel('x');
channel.setName?.('x');
const span = tracer.startSpan('x');
span.setAttributes({ a: 1 });
export function useSeat(): Seat { return table.localParticipant; }
useSeat().setName('x');
const seat = useSeat();
seat.publishData(1);
function pick(list: Seat[]) { return list.find((s) => !!s)!; }
pick(table.seats).setName('x');
room.on(RoomEvent.ParticipantConnected, (participant) => { participant.setName('x'); participant.setAttributes({}); });
