// case: A member of an object of the app is named as a component of LiveKit.
// policy: ViewerPolicy
import { useRoomContext } from '@livekit/components-react';
import * as Ui from '../ui';

export function Page({ token }: { token: string }) {
  const room = useRoomContext();
  return (
    <Ui.LiveKitRoom token={token} audio={true} video={true} title={room.name}>
      <Ui.TrackToggle source="camera" />
      <Ui.Chat>Don't {'<Chat />'} &lt;LiveKitRoom audio&gt;</Ui.Chat>
      <Ui.ControlBar controls={{ microphone: true }} />
    </Ui.LiveKitRoom>
  );
}
