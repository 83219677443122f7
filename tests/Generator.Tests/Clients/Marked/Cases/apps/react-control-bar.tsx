import { ControlBar, LiveKitRoom, RoomAudioRenderer, useRemoteParticipants } from '@livekit/components-react';

// The bar hides what the token does not allow, so the plain bar is safe.
export function Webinar({ url, token }: { url: string; token: string }) {
  return (
    <LiveKitRoom serverUrl={url} token={token}>
      <Count />
      <ControlBar variation="minimal" />
      <RoomAudioRenderer />
    </LiveKitRoom>
  );
}

function Count() {
  const others = useRemoteParticipants();
  return <p>You're watching with {others.length} others</p>;
}
