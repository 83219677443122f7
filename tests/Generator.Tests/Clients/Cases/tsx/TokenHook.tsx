// case: A token is asked for with a name and metadata: the backend decides.
// policy: GuestPolicy
import { LiveKitRoom, useToken } from '@livekit/components-react';

export function Join({ room, name }: { room: string; name: string }) {
  const token = useToken('/api/token', room, { userInfo: { identity: 'user123', name, metadata: '{"plan":"free"}' } });
  return (
    <LiveKitRoom token={token} serverUrl="wss://media.example.com" audio={true}>
      {name}, it's time
    </LiveKitRoom>
  );
}
