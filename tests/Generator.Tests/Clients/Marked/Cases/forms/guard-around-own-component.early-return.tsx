import { useLocalParticipant, useLocalParticipantPermissions } from '@livekit/components-react';

// The parent leaves before it shows the button.
export const Bar = () => {
  const permissions = useLocalParticipantPermissions();
  if (!permissions?.canPublish) return null;
  return <MicButton />;
};

const MicButton = () => {
  const { localParticipant } = useLocalParticipant();
  return <button onClick={() => localParticipant.setMicrophoneEnabled(true)} />;
};
