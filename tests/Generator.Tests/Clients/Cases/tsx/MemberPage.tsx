// case: Whatever the page does is granted.
// policy: MemberPolicy
import { Chat, ControlBar, LiveKitRoom, useLocalParticipant } from '@livekit/components-react';

function Name() {
  const { localParticipant } = useLocalParticipant();
  return <button onClick={() => localParticipant.setName('Member')}>me</button>;
}

export const Page = ({ token }: { token: string }) => (
  <LiveKitRoom token={token} serverUrl="wss://media.example.com" audio video screen>
    <ControlBar controls={{ camera: true, chat: true }} />
    <Chat />
    <Name />
  </LiveKitRoom>
);
