// case: a member called as the participant is, with a type of the app's own
// policy: GuestPolicy
import { Room, RoomEvent } from 'livekit-client';
import type { RosterEntry } from './roster';
import { SeatView } from './seats';

interface Named { setName(name: string): void }

export class Roster {
  private localParticipant: RosterEntry;
  private entries = new Map<string, RosterEntry>();

  constructor(entry: RosterEntry, private readonly room: Room) {
    this.localParticipant = entry;
    room.on(RoomEvent.ParticipantConnected, (p) => this.entries.set(p.identity, { id: p.identity } as RosterEntry));
  }

  rename(name: string): void {
    this.localParticipant.setName(name);
    this.localParticipant.setMetadata(JSON.stringify({ name }));
  }

  seat(localParticipant: SeatView): void {
    localParticipant.setAttributes({ seat: '1' });
  }

  async raise(): Promise<void> {
    await this.room.localParticipant.{|GG5001:setAttributes|}({ hand: '1' });
  }
}

export function label(localParticipant: Named, name: string): void {
  localParticipant.setName(name);
}

export function draw(): void {
  const localParticipant: SeatView = SeatView.of('me');
  localParticipant.setName('me');
}
