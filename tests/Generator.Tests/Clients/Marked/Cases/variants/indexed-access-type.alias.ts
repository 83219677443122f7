import type { Room } from 'livekit-client';

interface SeatMap {
  localParticipant: { setMetadata(value: string): Promise<void> };
}

type Me = NonNullable<Room['localParticipant']>;
type Seat = SeatMap['localParticipant'];

export class PresenceWriter {
  constructor(
    private readonly me: Me,
    private readonly seat: Seat,
  ) {}

  async away(minutes: number): Promise<void> {
    await this.me.setAttributes({ away: String(minutes) }); //! GG5001
  }

  async reserve(row: number): Promise<void> {
    await this.seat.setMetadata(JSON.stringify({ row }));
  }
}
