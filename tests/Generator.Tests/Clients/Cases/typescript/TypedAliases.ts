// case: A parameter, a field, a cast and a narrowing by instanceof.
// policy: GuestPolicy
import { LocalParticipant, Participant, RemoteParticipant, Room } from 'livekit-client';

export class Roster {
  private self?: LocalParticipant;

  attach(room: Room) {
    this.self = room.localParticipant;
  }

  rename(name: string) {
    void this.self?.{|GG5001:setName|}(name);
  }

  static tag(me: LocalParticipant, tag: string) {
    return me.{|GG5001:setAttributes|}({ tag });
  }

  static describe(participant: Participant | RemoteParticipant) {
    if (participant instanceof LocalParticipant) {
      void participant.{|GG5001:setMetadata|}('{"me":true}');
    }
    void (participant as LocalParticipant).{|GG5001:setName|}('me');
  }
}
