// case: By default a guest publishes tracks and data; it may not rename itself, and does not.
// policy: GuestPolicy
import { Chat, ControlBar, LiveKitRoom, useChat, useDataChannel, useLocalParticipant } from '@livekit/components-react';

function Wave() {
  const { send } = useDataChannel('wave');
  const { send: say } = useChat();
  const { localParticipant } = useLocalParticipant();
  return (
    <>
      <button onClick={() => { send(new Uint8Array(1), {}); void say('hi'); }}>{localParticipant.name} can't be changed</button>
      <button onClick={() => localParticipant.setScreenShareEnabled(true)}>Share</button>
    </>
  );
}

export const Page = ({ token }: { token: string }) => (
  <LiveKitRoom token={token} serverUrl="wss://media.example.com" audio video>
    <Wave /><Chat /><ControlBar controls={{ chat: true }} />
  </LiveKitRoom>
);
