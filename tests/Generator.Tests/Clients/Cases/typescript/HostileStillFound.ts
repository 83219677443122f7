// case: the participant, in places where other types of the file have members of the same name
// policy: GuestPolicy
import { LocalParticipant, Room, type RoomOptions } from 'livekit-client';
import type { Member } from './member';
import { defaults } from './options';

interface Seat { localParticipant: Member; label: string }
interface Live { localParticipant: LocalParticipant; room: Room }

export class Stage {
  private localParticipant?: LocalParticipant;
  private readonly room: Room;
  private seats: Seat[] = [];

  constructor(options: Partial<RoomOptions> = defaults) {
    this.room = new Room(options);
    this.room.on('connected', () => { this.localParticipant = this.room.localParticipant; });
  }

  get me(): LocalParticipant { return this.room.localParticipant; }

  async rename(name: string, seat = this.seats[0]) {
    await this.localParticipant?.{|GG5001:setName|}(name);
    await this.room.localParticipant.{|GG5001:setMetadata|}(name);
    await this.me.{|GG5001:setAttributes|}({ name });
    seat.localParticipant.setName(name);
    this.seats.forEach(({ localParticipant }) => localParticipant.setName(name));
  }
}

export async function rename({ localParticipant, room }: Live, name: string) {
  const lp: LocalParticipant = room.localParticipant;
  await lp.{|GG5001:setName|}(name);
  await (room.localParticipant as any).{|GG5001:setAttributes|}({ name });
  await (localParticipant as LocalParticipant).{|GG5001:setName|}(name);
}
