import { useChat, useLocalParticipantPermissions, useTrackToggle } from '@livekit/components-react';
import { Track } from 'livekit-client';

export function GuardedShare() {
  const permissions = useLocalParticipantPermissions();
  const { buttonProps, enabled } = useTrackToggle({ source: Track.Source.ScreenShare });
  return (
    <button
      aria-pressed={enabled}
      disabled={!permissions?.canPublish}
      onClick={(event) => buttonProps.onClick?.(event)}
    />
  );
}

export function OpenShare() {
  const { buttonProps } = useTrackToggle({ source: Track.Source.ScreenShare }); //! GG5002
  return <button {...buttonProps} />;
}

export function HalfGuardedCamera() {
  const permissions = useLocalParticipantPermissions();
  const { toggle } = useTrackToggle({ source: Track.Source.Camera }); //! GG5002
  return (
    <>
      <button disabled={!permissions?.canPublish} onClick={() => toggle(true)} />
      <button onClick={() => toggle(true)} />
    </>
  );
}

export function GuardedCamera() {
  const permissions = useLocalParticipantPermissions();
  const camera = useTrackToggle({ source: Track.Source.Camera });
  return permissions?.canPublish ? <button {...camera.buttonProps} /> : null;
}

export function GuardedByAnother() {
  const permissions = useLocalParticipantPermissions();
  const { send } = useChat(); //! GG5003
  return <button disabled={!permissions?.canUpdateMetadata} onClick={() => send('hi')} />;
}

export function GuardedChat() {
  const permissions = useLocalParticipantPermissions();
  const { send: say } = useChat();
  const hello = () => say('hi');
  return <button disabled={!permissions?.canPublishData} onClick={hello} />;
}
