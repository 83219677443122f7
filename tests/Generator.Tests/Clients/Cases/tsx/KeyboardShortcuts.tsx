// case: A handler in an effect shares the screen by a key.
// policy: TalkerPolicy
import { useRoomContext } from '@livekit/components-react';
import { useEffect } from 'react';

export function Keyboard() {
  const room = useRoomContext();

  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      if (e.key === 's' && (e.metaKey || e.ctrlKey)) {
        void room.localParticipant.{|GG5002:setScreenShareEnabled|}(!room.localParticipant.isScreenShareEnabled);
      } else if (e.key === 'm') {
        void room.localParticipant.setMicrophoneEnabled(!room.localParticipant.isMicrophoneEnabled);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [room]);

  return null;
}
