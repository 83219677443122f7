// case: The room component publishes what its props say.
// policy: ViewerPolicy
import { LiveKitRoom, RoomAudioRenderer, VideoConference } from '@livekit/components-react';

export function Call(props: { token: string; url: string; camera: boolean }) {
  return (
    <{|GG5002:LiveKitRoom|} token={props.token} serverUrl={props.url} connect audio={true} video={props.camera}>
      <{|GG5003:VideoConference|} />
    </LiveKitRoom>
  );
}

export function Audience({ token, url }: { token: string; url: string }) {
  return (
    <LiveKitRoom token={token} serverUrl={url} connect={true} audio={false} video={false}>
      <RoomAudioRenderer />
    </LiveKitRoom>
  );
}

export const Short = ({ token, url }: { token: string; url: string }) => (
  <{|GG5002:LiveKitRoom|} token={token} serverUrl={url} video />
);
