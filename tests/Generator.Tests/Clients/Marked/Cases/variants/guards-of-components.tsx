import { useLocalParticipant, useLocalParticipantPermissions, useRoomContext, TrackToggle, LiveKitRoom, useChat } from '@livekit/components-react';
import { Track } from 'livekit-client';
import { useCallback, useEffect, useMemo } from 'react';
export function Bar() {
  const permissions = useLocalParticipantPermissions();
  const room = useRoomContext();
  const { localParticipant } = useLocalParticipant();
  const canTalk = permissions?.canPublish ?? false;
  const talk = useCallback(() => {
    if (!canTalk) return;
    localParticipant.setMicrophoneEnabled(true);
  }, [canTalk]);
  return (
    <div>
      {permissions?.canPublish && <TrackToggle source={Track.Source.Microphone} />}
      <button disabled={!permissions?.canPublishData} onClick={() => room.localParticipant.sendText('x')}>s</button>
      <button disabled={!permissions?.canPublishData} onClick={() => room.localParticipant.setName('x')}>s</button> {/*! GG5001 */}
      {canTalk ? <TrackToggle source={Track.Source.Camera} /> : null}
      <button onClick={talk} />
    </div>
  );
}
export function Bar2({ role }: { role: { permissions: { canPublish: boolean } } }) {
  const { localParticipant } = useLocalParticipant();
  useEffect(() => {
    track('join', { permissions: localParticipant.permissions });
  }, []);
  const hand = useCallback(() => localParticipant.setAttributes({ hand: '1' }), []); //! GG5001
  return <button disabled={!role.permissions.canPublish} onClick={hand} />;
}
export function Bar3() {
  const perms = useLocalParticipantPermissions();
  const { localParticipant } = useLocalParticipant();
  const mayShare = useMemo(() => perms?.canPublish, [perms]);
  if (!mayShare) {
    return null;
  }
  return <button onClick={() => localParticipant.setScreenShareEnabled(true)} />;
}
export function Bar4() {
  const { send } = useChat(); //! GG5003
  return <button onClick={() => send('x')} />;
}
