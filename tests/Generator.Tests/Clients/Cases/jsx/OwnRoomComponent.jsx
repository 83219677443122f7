// case: The components come from the app's folder, the room's name from LiveKit.
// policy: ViewerPolicy
import { useRoomInfo } from '@livekit/components-react';
import { Chat, LiveKitRoom, TrackToggle } from './components';
import { useTrackToggle } from './hooks';

export function Shell({ children }) {
  const { name } = useRoomInfo();
  const { toggle } = useTrackToggle({ source: 'camera' });
  return (
    <LiveKitRoom audio video title={name}>
      <TrackToggle source="screen_share" onClick={() => toggle()} />
      <Chat>{children} can't talk</Chat>
    </LiveKitRoom>
  );
}
