import { useRoomContext, useConnectionState } from '@livekit/components-react';
import { Chat } from './Chat';
import { ControlBar, VideoConference } from '../ui';
import { useChat } from 'ai/react';

// The app's own components have LiveKit's names, and so has the hook of another library.
export function Panel() {
  const room = useRoomContext();
  const state = useConnectionState(room);
  const { messages, append } = useChat();
  return (
    <section aria-label={room.name}>
      <p>State: {state}</p>
      <VideoConference />
      <ControlBar />
      <Chat />
      <ul>{messages.map((m) => <li key={m.id} onClick={() => append(m)}>{m.content}</li>)}</ul>
    </section>
  );
}
