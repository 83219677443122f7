import { TrackToggle, useLocalParticipant, useLocalParticipantPermissions, useTrackToggle } from '@livekit/components-react';
import type { ToggleSource } from '@livekit/components-core';
import { Track } from 'livekit-client';

// A component that is an arrow function is guarded where it is shown, as one that is a function declaration.
export function Bar() {
  const permissions = useLocalParticipantPermissions();
  return (
    <div>
      {permissions?.canPublish && <MicButton />}
      {permissions?.canPublish && <DeviceButton source={Track.Source.Camera} />}
      {permissions?.canPublish ? <ScreenButton /> : null}
      <HandButton />
    </div>
  );
}

const MicButton = () => {
  const { localParticipant } = useLocalParticipant();
  return <button onClick={() => localParticipant.setMicrophoneEnabled(true)} />;
};

const DeviceButton = <T extends ToggleSource>({ source }: { source: T }) => {
  const { buttonProps } = useTrackToggle({ source });
  return <button {...buttonProps} />;
};

const ScreenButton = () => <TrackToggle source={Track.Source.ScreenShare} />;

const HandButton = () => {
  const { localParticipant } = useLocalParticipant();
  return <button onClick={() => localParticipant.setName('✋')} />; {/*! GG5001 */}
};
