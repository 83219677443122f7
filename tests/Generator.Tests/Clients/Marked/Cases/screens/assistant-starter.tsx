import { useMemo } from 'react';
import { SessionProvider, useSession, useSessionMessages, VideoConference } from '@livekit/components-react';
import { TokenSource } from 'livekit-client';

const source = TokenSource.endpoint('/api/token');

function Transcript() {
  const session = useSession(source, { agentName: 'assistant' });
  const { messages } = useSessionMessages(session);
  return <ol>{messages.map((message) => <li key={message.id}>{message.message}</li>)}</ol>;
}

export function Assistant({ room }: { room: string }) {
  const options = useMemo(() => ({ roomName: room, agentName: 'assistant' }), [room]);
  const session = useSession(source, options);
  return (
    <SessionProvider session={session}>
      <button onClick={() => session.start()}>Talk to it</button> {/*! GG5002 */}
      <button onClick={() => session.start({ tracks: { microphone: { enabled: false } } })}>Just listen</button>
      <button onClick={() => session.end()}>Enough</button>
      <Transcript />
      <VideoConference /> {/*! GG5003 */}
    </SessionProvider>
  );
}
