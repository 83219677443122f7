// case: A call within a template, within a handler, within an expression, within text.
// policy: QuietPolicy
import { useRoomContext } from '@livekit/components-react';

export function List({ peers }: { peers: string[] }) {
  const room = useRoomContext();
  return (
    <ul>
      Who's here?
      {peers.length > 0 ? peers.map((p) => (
        <li key={`peer-${p}`}>
          It's {p} <a href="//example.com">//</a>
          <button onClick={async () => alert(`${p}: ${await room.localParticipant.{|GG5003:performRpc|}({ destinationIdentity: p, method: 'hi', payload: `{"n":${peers.length}}` })}`)}>
            Don't wait
          </button>
        </li>
      )) : <li>nobody's here, room.localParticipant.sendText(x)</li>}
    </ul>
  );
}
