import { Chat, TrackToggle, useLocalParticipantPermissions } from '@livekit/components-react';
import { Track } from 'livekit-client';

// The copy of LiveKit's ControlBar that many apps have: `??=` lets the permission decide what the caller leaves open.
type Controls = { microphone?: boolean; camera?: boolean; chat?: boolean };

export function Bar({ controls }: { controls?: Controls }) {
  const visible = { leave: true, ...controls };
  const permissions = useLocalParticipantPermissions();
  if (!permissions) {
    visible.camera = false;
    visible.microphone = false;
    visible.chat = false;
  } else {
    const canPublishSource = (source: Track.Source) =>
      permissions.canPublish && (permissions.canPublishSources.length === 0 || permissions.canPublishSources.includes(source === Track.Source.Camera ? 1 : 2));
    visible.camera ??= canPublishSource(Track.Source.Camera);
    visible.microphone ??= canPublishSource(Track.Source.Microphone);
    visible.chat ??= permissions.canPublishData && controls?.chat;
  }

  return (
    <div>
      {visible.microphone && <TrackToggle source={Track.Source.Microphone} />}
      {visible.camera && (
        <div>
          <TrackToggle source={Track.Source.Camera} />
        </div>
      )}
      {visible.chat && <Chat />}
    </div>
  );
}
