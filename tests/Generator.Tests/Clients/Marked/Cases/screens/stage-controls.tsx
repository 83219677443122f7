import { useCallback, useState } from 'react';
import { useLocalParticipant, useLocalParticipantPermissions, useRemoteParticipants } from '@livekit/components-react';

// The hook's answer guards the camera; the hand and the chat ask nobody.
export function StageControls({ onError }: { onError(error: Error): void }) {
  const { localParticipant, isCameraEnabled } = useLocalParticipant();
  const permissions = useLocalParticipantPermissions();
  const others = useRemoteParticipants();
  const [hand, setHand] = useState(false);

  const toggleCamera = useCallback(async () => {
    if (!permissions?.canPublish) return;
    await localParticipant.setCameraEnabled(!isCameraEnabled);
  }, [permissions, localParticipant, isCameraEnabled]);

  const toggleHand = useCallback(async () => {
    try {
      await localParticipant.setAttributes({ hand: hand ? '' : '1' }); //! GG5001
      setHand(!hand);
    } catch (error) {
      onError(error as Error);
    }
  }, [localParticipant, hand, onError]);

  const wave = () =>
    localParticipant
      .sendText('👋', { topic: 'reactions' }) //! GG5003
      .catch(onError);

  return (
    <footer>
      <p>You're with {others.length} others. Don't call localParticipant.setName('x') yourself.</p>
      <button onClick={toggleCamera}>Camera</button>
      <button onClick={toggleHand}>{hand ? 'Lower' : 'Raise'} hand</button>
      <button onClick={wave}>Wave</button>
      <button onClick={() => localParticipant.setMicrophoneEnabled(false)}>Mute me</button>
    </footer>
  );
}
