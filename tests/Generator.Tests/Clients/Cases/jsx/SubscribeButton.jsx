// case: A chain to a publication in a handler.
// policy: PublisherPolicy
import { useRoomContext } from '@livekit/components-react';
import { Track } from 'livekit-client';

export function Watch({ identity }) {
  const room = useRoomContext();
  return (
    <button
      onClick={() => room.getParticipantByIdentity(identity).getTrackPublication(Track.Source.Camera).{|GG5004:setSubscribed|}(true)}
    >
      Let's watch {identity}
    </button>
  );
}
