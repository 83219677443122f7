// case: buttons behind permissions, early returns, and one that is not
// policy: ViewerPolicy
import { useLocalParticipant, useLocalParticipantPermissions, useRoomContext } from '@livekit/components-react';
import { ParticipantEvent } from 'livekit-client';

export function Guarded() {
  const { localParticipant } = useLocalParticipant();
  const permissions = useLocalParticipantPermissions();
  if (!permissions?.canPublish) return null;
  const start = async () => {
    await localParticipant.setCameraEnabled(true);
    await localParticipant.setMicrophoneEnabled(true);
  };
  return <button onClick={start}>Start</button>;
}

export function Promoted() {
  const room = useRoomContext();
  room.localParticipant.on(ParticipantEvent.ParticipantPermissionsChanged, () => {
    if (room.localParticipant.permissions?.canPublish) {
      void room.localParticipant.setCameraEnabled(true);
    }
  });
  return null;
}

export function Open() {
  const { localParticipant } = useLocalParticipant();
  return <button onClick={() => localParticipant.{|GG5002:setScreenShareEnabled|}(true)}>Share</button>;
}
