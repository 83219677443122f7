// case: The policy lacks subscriptions, and the page only ever ends them.
// policy: PublisherPolicy
import { useRoomContext } from '@livekit/components-react';

export function Savings({ publication }) {
  const room = useRoomContext();
  const stop = () => {
    for (const participant of room.remoteParticipants.values()) {
      participant.trackPublications.forEach((p) => p.setSubscribed(false));
    }
  };
  return <button onClick={stop} onBlur={() => publication.setEnabled(false)}>Don't show others</button>;
}
