import { useLocalParticipant, useRoomContext } from '@livekit/components-react';
import { ParticipantEvent, Room, RoomEvent } from 'livekit-client';
import { useEffect } from 'react';

// A promoted listener goes on stage when the permission arrives.
export function AutoStage() {
  const room = useRoomContext();
  const { localParticipant } = useLocalParticipant();

  useEffect(() => {
    const onChange = () => {
      void localParticipant.setMicrophoneEnabled(true);
    };
    localParticipant.on(ParticipantEvent.ParticipantPermissionsChanged, onChange);
    return () => {
      localParticipant.off(ParticipantEvent.ParticipantPermissionsChanged, onChange);
    };
  }, [localParticipant]);

  useEffect(() => {
    const onActive = async () => {
      await room.localParticipant.setAttributes({ speaking: '1' }); //! GG5001
    };
    room.on(RoomEvent.ActiveSpeakersChanged, onActive);
    return () => void room.off(RoomEvent.ActiveSpeakersChanged, onActive);
  }, [room]);

  return null;
}
