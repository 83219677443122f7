import { Chat, GridLayout, ParticipantTile, useChat, useDataChannel, useTracks } from '@livekit/components-react';
import { Track } from 'livekit-client';
import { useState } from 'react';

export function Grid() {
  const tracks = useTracks([{ source: Track.Source.Camera, withPlaceholder: true }]);
  return (
    <GridLayout tracks={tracks}>
      <ParticipantTile />
    </GridLayout>
  );
}

export function Reactions() {
  const [last, setLast] = useState('');
  useDataChannel('reactions', (message) => setLast(new TextDecoder().decode(message.payload)));
  const { send } = useDataChannel('reactions-out'); //! GG5003
  return <button onClick={() => send(new TextEncoder().encode('🎉'), { reliable: false })}>{last || 'React'}</button>;
}

export function Messages() {
  const { chatMessages } = useChat();
  return <ol>{chatMessages.map((m) => <li key={m.timestamp}>{m.message}</li>)}</ol>;
}

export function Side() {
  return (
    <aside>
      <Chat style={{ width: 320 }} /> {/*! GG5003 */}
    </aside>
  );
}
