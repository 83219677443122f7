// case: a Chat and a ControlBar of the app's folder livekit
// policy: ViewerPolicy
import { LiveKitRoom } from '@livekit/components-react';
import { Chat } from '../livekit/Chat';
import { ControlBar } from '@/components/livekit';
export const Page = ({ url, token }) => (
  <LiveKitRoom serverUrl={url} token={token} audio={false}>
    <Chat />
    <ControlBar />
    <p>It's https://example.org // not a comment</p>
  </LiveKitRoom>
);
