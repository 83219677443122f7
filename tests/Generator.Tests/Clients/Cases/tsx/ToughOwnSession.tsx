// case: a useSession of the app, beside LiveKit's room
// policy: ViewerPolicy
import { LiveKitRoom } from '@livekit/components-react';
import { useSession } from '../game/session';
export function Game({ url, token }: { url: string; token: string }) {
  const session = useSession();
  return <LiveKitRoom serverUrl={url} token={token}><button onClick={() => session.start()}>Play</button></LiveKitRoom>;
}
