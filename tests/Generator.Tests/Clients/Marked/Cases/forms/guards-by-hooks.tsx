import { useLocalParticipant, useRoomContext, useLocalParticipantPermissions, useParticipantPermissions, usePublishPermissions } from '@livekit/components-react';
import { ParticipantEvent, RoomEvent, Track } from 'livekit-client';
import { useCallback, useEffect, useMemo, useState } from 'react';

export function A() {
  const { localParticipant } = useLocalParticipant();
  const permissions = useLocalParticipantPermissions();
  const rename = useCallback(async (n: string) => {
    if (!permissions?.canUpdateMetadata) return;
    await localParticipant.setName(n);
  }, [permissions, localParticipant]);
  const share = () => {
    permissions?.canPublish && localParticipant.setScreenShareEnabled(true);
  };
  const say = () => {
    if (permissions?.canPublish) localParticipant.sendText('x'); //! GG5003
  };
  return <div onClick={() => rename('x')}><button hidden={!permissions?.canPublishData} onClick={() => localParticipant.sendText('x')} /><a onClick={share} onBlur={say} /></div>;
}
export function B() {
  const room = useRoomContext();
  const me = room.localParticipant;
  const [can, setCan] = useState(me.permissions?.canPublish ?? false);
  useEffect(() => {
    const update = () => setCan(me.permissions?.canPublish ?? false);
    me.on(ParticipantEvent.ParticipantPermissionsChanged, update);
    return () => { me.off(ParticipantEvent.ParticipantPermissionsChanged, update); };
  }, [me]);
  if (!can) return <p>view only</p>;
  return <button onClick={() => me.setMicrophoneEnabled(true)} />;
}
export function C({ role }: { role: string }) {
  const { localParticipant } = useLocalParticipant();
  const canPublish = role === 'host';
  const canSpeak = useMemo(() => role !== 'viewer', [role]);
  return <>
    {canPublish && <button onClick={() => localParticipant.setCameraEnabled(true)} />} {/*! GG5002 */}
    {canSpeak && <button onClick={() => localParticipant.setMicrophoneEnabled(true)} />} {/*! GG5002 */}
  </>;
}
export function D() {
  const { localParticipant, microphoneTrack } = useLocalParticipant();
  const can = usePublishPermissions();
  const perms = useParticipantPermissions({ participant: localParticipant });
  useEffect(() => { console.log('can publish', perms?.canPublish, localParticipant.permissions); }, [perms]);
  const go = () => localParticipant.setCameraEnabled(true); //! GG5002
  const tell = () => localParticipant.publishData(new Uint8Array()); //! GG5003
  return <>{can.camera ? <button onClick={() => localParticipant.setCameraEnabled(true)} /> : null}<a onClick={go} onBlur={tell} title={`${microphoneTrack}`} /></>;
}
export function E({ room }: { room: ReturnType<typeof useRoomContext> }) {
  useEffect(() => {
    const onPermissions = async () => {
      await room.localParticipant.setMicrophoneEnabled(true);
    };
    room.on(RoomEvent.ParticipantPermissionsChanged, onPermissions);
    room.localParticipant.on('participantPermissionsChanged', () => { room.localParticipant.setCameraEnabled(true); });
    return () => { room.off(RoomEvent.ParticipantPermissionsChanged, onPermissions); };
  }, [room]);
  const publish = async (track: MediaStreamTrack) => {
    try {
      if (!room.localParticipant.permissions?.canPublish) throw new Error('no');
      await room.localParticipant.publishTrack(track, { source: Track.Source.Camera });
    } catch (e) { await room.localParticipant.setMetadata('failed'); } //! GG5001
  };
  const allowed = navigator.permissions.query({ name: 'camera' as PermissionName });
  allowed.then((p) => { if (p.state === 'granted') room.localParticipant.setCameraEnabled(true); }); //! GG5002
  return publish;
}
export async function F(room: any, lp = useRoomContext().localParticipant) {
  const { permissions } = lp;
  if (permissions && permissions.canPublish && permissions.canPublishData) {
    await lp.setCameraEnabled(true);
    await lp.sendText('x');
    await lp.setName('x'); //! GG5001
  }
  switch (true) {
    case lp.permissions?.canPublish: await lp.setMicrophoneEnabled(true); break;
    default: await lp.setMicrophoneEnabled(true); //! GG5002
  }
  const ok = lp.permissions?.canPublishSources?.includes(1) ?? false;
  if (ok) await lp.setCameraEnabled(true);
  await (lp.permissions?.canPublish ? lp.setCameraEnabled(true) : Promise.resolve());
  fetch('/token', { method: 'POST', body: JSON.stringify({ canPublish: true, canUpdateOwnMetadata: true }) });
  await lp.setAttributes({}); //! GG5001
}
