import { useEffect } from 'react';
import { useEnsureSession, useMaybeSessionContext, useSession, useSessionContext } from '@livekit/components-react';
import { TokenSource } from 'livekit-client';
import { useSession as useLogin } from 'next-auth/react';

// Every maker of a session; start() publishes the microphone unless it is told not to.
export function Starter() {
  const login = useLogin();
  const made = useSession(TokenSource.endpoint('/api/token'));
  const maybe = useMaybeSessionContext();
  const ensured = useEnsureSession();
  const { start: begin, end } = useSessionContext();
  useEffect(() => {
    void made.start(); //! GG5002
    void made.start({ tracks: { microphone: { enabled: false } } });
    return () => { void end(); };
  }, [made, end]);
  const later = async () => {
    await maybe?.start(); //! GG5002
    await ensured.start({ tracks: { camera: { enabled: true } } }); //! GG5002
    await begin(); //! GG5002
  };
  return <button disabled={login.status !== 'authenticated'} onClick={later} />;
}

export function Rename() {
  const { room } = useSessionContext();
  return <button onClick={() => room.localParticipant.setName('host')} />; //! GG5001
}
