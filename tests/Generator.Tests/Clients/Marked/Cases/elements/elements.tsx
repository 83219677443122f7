// The props of a component by the type of its variable, elements of what the file declares, and members with the names of operators.
import { type LocalParticipant, type Room } from 'livekit-client';
import { forwardRef, memo } from 'react';

interface Badge {
  setName(name: string): void;
}
interface SeatBase {
  room: Room;
  badge: Badge;
}
interface SeatProps extends SeatBase {
  who: LocalParticipant;
}

export const One: React.FC<SeatProps> = ({ who, badge }) => {
  badge.setName('a');
  void who.setName('b'); //! GG5001
  return null;
};

export const Two: React.FC<SeatProps> = (props) => {
  props.badge.setName('a');
  void props.who.setName('b'); //! GG5001
  void props.room.localParticipant.setName('c'); //! GG5001
  return null;
};

export const Three = memo<SeatProps>(({ who: me }) => <button onClick={() => me.sendText('x')} />); //! GG5003
export const Four = forwardRef<HTMLButtonElement, SeatProps>(({ who }, ref) => <button ref={ref} onClick={() => who.sendText('x')} />); //! GG5003

export async function all(row: SeatProps[], seats: Map<string, SeatProps>) {
  for (const seat of row) {
    await seat.who.setMetadata('a'); //! GG5001
    seat.badge.setName('a');
  }
  for (const [, seat] of seats) {
    await seat.who.setMetadata('b'); //! GG5001
  }
}

interface Options {
  as?: LocalParticipant;
  is?: Badge;
}
export function operators(options: Options, rooms: Room[]) {
  const me = options.as ?? rooms[0].localParticipant;
  void me.setName('a'); //! GG5001
  options.is?.setName('b');
  return rooms.map(({ localParticipant }) => localParticipant.setName('c')); //! GG5001
}
