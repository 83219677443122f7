import { SessionProvider, useAgent, useSession, useSessionContext } from '@livekit/components-react';
import { TokenSource } from 'livekit-client';
import { useEffect } from 'react';

const source = TokenSource.endpoint('/api/agent-token');

export function Assistant() {
  const session = useSession(source, { agentName: 'support' });
  return (
    <SessionProvider session={session}>
      <Orb />
      <button onClick={() => session.start()}>Talk to us</button> {/*! GG5002 */}
      <button onClick={() => session.end()}>Hang up</button>
    </SessionProvider>
  );
}

function Orb() {
  const agent = useAgent();
  const { room } = useSessionContext();
  useEffect(() => {
    if (agent.state === 'listening') {
      void room.localParticipant.setAttributes({ seen: 'listening' }); //! GG5001
    }
  }, [agent.state, room]);
  return <div className={agent.state} />;
}
