// case: A ref to the room, and a call that stands in the handler of a button.
// policy: GuestPolicy
import { useRef } from 'react';
import { Room } from 'livekit-client';

export function Rename() {
  const roomRef = useRef(new Room());
  return (
    <div>
      <p>What's your name? It'll be shown to all.</p>
      <input onBlur={(e) => roomRef.current?.localParticipant.{|GG5001:setName|}(e.target.value)} />
    </div>
  );
}
