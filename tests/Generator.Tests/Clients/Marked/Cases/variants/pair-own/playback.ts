import { RoomEvent, type Room as LiveRoom } from 'livekit-client';
import { recording, Room, type LocalParticipant } from './models';

// Two kinds of rooms in one file; the import says which name is whose.
export function play(live: LiveRoom, tape: Room, me: LocalParticipant) {
  recording.localParticipant.setName('tape');
  tape.localParticipant.setMetadata('tape');
  me.setName('tape');
  new Room().localParticipant.setName('tape');
  live.on(RoomEvent.Connected, () => {
    void live.localParticipant.setMetadata('live'); //! GG5001
  });
}
