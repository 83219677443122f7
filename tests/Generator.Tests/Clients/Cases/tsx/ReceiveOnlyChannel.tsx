// case: The channel is read, and chat is shown: nothing is sent.
// policy: QuietPolicy
import { useChat, useDataChannel, useTextStream } from '@livekit/components-react';
import { useState } from 'react';

export function Feed() {
  const [last, setLast] = useState('');
  useDataChannel('reactions', (m) => setLast(new TextDecoder().decode(m.payload)));
  const { chatMessages } = useChat();
  const { textStreams } = useTextStream('transcripts');
  return <ul>{chatMessages.map((m) => <li key={m.id}>{m.message} {last} {textStreams.length}</li>)}</ul>;
}
