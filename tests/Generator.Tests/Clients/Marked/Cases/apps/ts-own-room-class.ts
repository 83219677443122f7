// The domain's own model; only the connection is LiveKit's.
import { ConnectionState, Room as LiveKitRoom } from 'livekit-client';

interface Seat {
  id: string;
  setName(name: string): void;
  setAttributes(attributes: Record<string, string>): void;
}

class Room {
  readonly localParticipant: Seat;
  constructor(seat: Seat) {
    this.localParticipant = seat;
  }
}

export function seatAt(room: Room, name: string): string {
  room.localParticipant.setName(name);
  room.localParticipant.setAttributes({ table: '4' });
  return room.localParticipant.id;
}

export async function connect(url: string, token: string): Promise<ConnectionState> {
  const connection = new LiveKitRoom();
  await connection.connect(url, token);
  await connection.localParticipant.setName('guest'); //! GG5001
  return connection.state;
}
