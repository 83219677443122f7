import { useLocalParticipant, useLocalParticipantPermissions, useRoomContext, useParticipantPermissions } from '@livekit/components-react';
import { RoomEvent, ParticipantEvent, Track } from 'livekit-client';
import { observeParticipantEvents } from '@livekit/components-core';
import { useEffect, useMemo, useCallback } from 'react';
export function A({ role }: { role: { permissions: string[]; canPublish: boolean } }) {
  const { localParticipant } = useLocalParticipant();
  const isAllowed = role.permissions.includes('publish');
  const a = () => { if (isAllowed) localParticipant.setMicrophoneEnabled(true); }; //! GG5002
  const b = () => role.canPublish && localParticipant.setMicrophoneEnabled(true); //! GG5002
  return <><button onClick={a} /><button onClick={b} /></>;
}
export function B() {
  const { localParticipant } = useLocalParticipant();
  const permissions = useParticipantPermissions({ participant: localParticipant });
  const canShare = useMemo(() => permissions?.canPublish && permissions.canPublishSources.length === 0, [permissions]);
  useEffect(() => {
    if (!permissions?.canPublishData) return;
    localParticipant.sendText('hi');
  }, [permissions, localParticipant]);
  useEffect(() => {
    const sub = observeParticipantEvents(localParticipant, ParticipantEvent.ParticipantPermissionsChanged).subscribe(() => { localParticipant.setCameraEnabled(true); });
    return () => sub.unsubscribe();
  }, []);
  useEffect(() => {
    const handler = () => localParticipant.setCameraEnabled(true);
    localParticipant.on(ParticipantEvent.ParticipantPermissionsChanged, handler);
    return () => { localParticipant.off(ParticipantEvent.ParticipantPermissionsChanged, handler); };
  }, []);
  useEffect(() => {
    const handler = () => localParticipant.setCameraEnabled(true); //! GG5002
    localParticipant.on(ParticipantEvent.ParticipantMetadataChanged, handler);
    localParticipant.on(ParticipantEvent.ParticipantPermissionsChanged, () => console.log('x'));
  }, []);
  const onClick = useCallback(async () => {
    if (!canShare) { toast('no'); return; }
    await localParticipant.setScreenShareEnabled(true);
  }, [canShare]);
  const track = { permissions: localParticipant.permissions };
  const other = async () => { await post('/x', { canPublish: localParticipant.permissions?.canPublish }); await localParticipant.setScreenShareEnabled(true); }; //! GG5002
  return <button onClick={onClick} disabled={false} onKeyDown={other}>x</button>;
}
