import { useState } from 'react';
import { useDataChannel, useRoomInfo } from '@livekit/components-react';
import { useChat } from './store/chat';
import { Message } from './Message';

// The chat is the app's own, over its own socket; only the reactions go through LiveKit.
export function ChatPanel() {
  const { messages, send } = useChat();
  const { metadata } = useRoomInfo();
  const [text, setText] = useState('');
  const { send: react } = useDataChannel('reactions'); //! GG5003
  useDataChannel('captions', (message) => console.debug(message.topic));

  const submit = () => {
    send(text);
    setText('');
  };

  return (
    <aside title={metadata}>
      {messages.map((message) => (
        <Message key={message.id} {...message} onLike={() => react(new TextEncoder().encode('like'), { reliable: true })} />
      ))}
      <input value={text} onChange={(event) => setText(event.target.value)} />
      <button onClick={submit}>Send</button>
    </aside>
  );
}
