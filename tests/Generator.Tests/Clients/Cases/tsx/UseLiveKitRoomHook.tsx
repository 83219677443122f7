// case: The hook behind the room component takes the same props.
// policy: ViewerPolicy
import { RoomContext, useLiveKitRoom } from '@livekit/components-react';
import type { PropsWithChildren } from 'react';

export function Shell({ token, children }: PropsWithChildren<{ token: string }>) {
  const { room } = {|GG5002:useLiveKitRoom|}({
    token,
    serverUrl: 'wss://media.example.com',
    audio: true,
    video: false,
  });
  return <RoomContext.Provider value={room}>{children}</RoomContext.Provider>;
}

export function Mute({ token }: { token: string }) {
  const { room } = useLiveKitRoom({ token, serverUrl: 'wss://media.example.com', audio: false, video: false });
  return <p>{room?.name}</p>;
}
