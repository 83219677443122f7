import { SessionProvider, useSession } from '@livekit/components-react';
import { TokenSource } from 'livekit-client';
import type { ReactNode } from 'react';

const AGENT = 'archivist';
const tokenSource = TokenSource.endpoint('/api/token');

export function Archive({ children }: { children: ReactNode }) {
  const session = useSession(tokenSource, { agentName: AGENT, participantName: 'reader' }); //! GG2301
  return <SessionProvider session={session}>{children}</SessionProvider>;
}

export function Desk({ children, agent }: { children: ReactNode; agent?: string }) {
  const session = useSession(tokenSource, agent ? { agentName: agent } : undefined);
  return <SessionProvider session={session}>{children}</SessionProvider>;
}
