// case: Hooks that send are reported where they are called; those that listen are not.
// policy: QuietPolicy
import { useChat, useDataChannel, useRoomContext } from '@livekit/components-react';

export function Reactions() {
  const { send } = {|GG5003:useDataChannel|}('reactions');
  useDataChannel('notices', (message) => console.log(message.payload));
  return <button onClick={() => send(new TextEncoder().encode('wave'), { reliable: false })}>Wave</button>;
}

export function ChatBox() {
  const { chatMessages, send, isSending } = {|GG5003:useChat|}();
  const room = useRoomContext();
  return (
    <ul aria-busy={isSending} title={room.name}>
      {chatMessages.map((m) => <li key={m.timestamp}>{m.message}</li>)}
      <button onClick={() => send('hello')}>Say</button>
    </ul>
  );
}
