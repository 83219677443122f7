// case: Elements in expressions in elements; quotes are unbalanced all over, and false is false.
// policy: ViewerPolicy
import { useRoomContext, LiveKitRoom } from '@livekit/components-react';

export function Deep({ items, token }) {
  const room = useRoomContext();
  return (
    <LiveKitRoom token={token} serverUrl="wss://media.example.com" audio={false}>
      {items.map((i) => (i.ok ? <p key={i.id}>it's {i.n > 1 ? <b>"{i.n}</b> : `one' ${i.id}`}</p> : <i>can't</i>))}
      <hr />
      <button onClick={() => room.localParticipant.setMicrophoneEnabled(false)}>Don't</button>
    </LiveKitRoom>
  );
}
