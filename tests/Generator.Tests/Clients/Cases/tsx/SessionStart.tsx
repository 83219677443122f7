// case: A session starts with the microphone unless it is told otherwise.
// policy: ViewerPolicy
import { SessionProvider, useSession } from '@livekit/components-react';
import { TokenSource } from 'livekit-client';
import { useEffect, type ReactNode } from 'react';

const source = TokenSource.endpoint('/token');

export function Talk({ children }: { children: ReactNode }) {
  const session = useSession(source, { roomName: 'desk' });
  useEffect(() => {
    session.{|GG5002:start|}();
    return () => { session.end(); };
  }, []);
  return <SessionProvider session={session}>{children}</SessionProvider>;
}

export function Listen() {
  const session = useSession(source);
  useEffect(() => {
    session.start({ tracks: { microphone: { enabled: false } } });
  }, []);
  return <p>Listening</p>;
}
