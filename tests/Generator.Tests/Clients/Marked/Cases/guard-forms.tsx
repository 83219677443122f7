import { useLocalParticipant, useLocalParticipantPermissions, usePublishPermissions, useRoomContext } from '@livekit/components-react';
import { useCallback, useEffect, useState } from 'react';
import { RoomEvent, ParticipantEvent, Track, Room, LocalParticipant } from 'livekit-client';

export function A() {
  const { localParticipant } = useLocalParticipant();
  const perms = useLocalParticipantPermissions();
  const talk = useCallback(() => { void localParticipant.setMicrophoneEnabled(true); }, [localParticipant]);
  const share = () => localParticipant.setScreenShareEnabled(true); //! GG5002
  return <div><button disabled={!perms?.canPublish} onClick={talk}>x</button><button onClick={share}>y</button></div>;
}
export function B() {
  const { localParticipant } = useLocalParticipant();
  const { canPublish, canPublishData } = useLocalParticipantPermissions() ?? {};
  const onSend = async (t: string) => {
    if (!canPublishData) return;
    await localParticipant.sendText(t);
  };
  const onName = async (t: string) => {
    if (!canPublishData) { console.log('x'); }
    await localParticipant.sendText(t); //! GG5003
  };
  return <>{canPublish && <button onClick={() => localParticipant.setCameraEnabled(true)} />}<button onClick={() => localParticipant.setCameraEnabled(true)} /></>; //! GG5002
}
export function C() {
  const room = useRoomContext();
  const [canTalk, setCanTalk] = useState(false);
  useEffect(() => {
    const f = () => setCanTalk(room.localParticipant.permissions?.canPublish ?? false);
    room.on(RoomEvent.ParticipantPermissionsChanged, f);
    return () => { room.off(RoomEvent.ParticipantPermissionsChanged, f); };
  }, [room]);
  if (!canTalk) return null;
  return <button onClick={() => room.localParticipant.setMicrophoneEnabled(true)} />;
}
export function D({ user }: { user: { canPublish: boolean } }) {
  const room = useRoomContext();
  if (!user.canPublish) return null;
  return <button onClick={() => room.localParticipant.setMicrophoneEnabled(true)} />; //! GG5002
}
export function E2() {
  const { camera, microphone } = usePublishPermissions();
  const room = useRoomContext();
  return <>
    {microphone ? <button onClick={() => room.localParticipant.setMicrophoneEnabled(true)} /> : null}
    {microphone ? <button onClick={() => room.localParticipant.setCameraEnabled(true)} /> : null} //! GG5002
    {camera && <button onClick={() => room.localParticipant.setCameraEnabled(true)} />}
  </>;
}
export function F(room: Room) {
  const me = room.localParticipant;
  if (me.permissions) { me.setName('x'); } //! GG5001
  if (me.permissions?.canUpdateMetadata) { me.setName('x'); }
  if (me.permissions?.canPublish) { me.setName('x'); } //! GG5001
  me.permissions?.canPublish && me.setMicrophoneEnabled(true);
  fetch('/x', { body: me.permissions?.canPublish }).then(() => me.setMicrophoneEnabled(true)); //! GG5002
  const isAllowed = me.permissions?.canPublish === true;
  if (isAllowed) me.setMicrophoneEnabled(true);
  else me.setCameraEnabled(true);
  return isAllowed ? me.setMicrophoneEnabled(true) : undefined;
}
class G {
  room = new Room();
  constructor() { this.room.localParticipant.on(ParticipantEvent.ParticipantPermissionsChanged, this.onPerm); }
  private onPerm = () => { this.go(); };
  private go() { this.room.localParticipant.setMicrophoneEnabled(true); }
  private get canTalk() { return this.room.localParticipant.permissions?.canPublish; }
  talk() { if (this.canTalk) { this.room.localParticipant.setMicrophoneEnabled(true); } }
  async talk2() { if (!this.canTalk) throw new Error('no'); await this.room.localParticipant.setMicrophoneEnabled(true); }
  async talk3() { if (!this.canTalk) console.warn('no'); await this.room.localParticipant.setMicrophoneEnabled(true); } //! GG5002
  async role(role: string) { const canPublish = role === 'host'; if (canPublish) await this.room.localParticipant.setMicrophoneEnabled(true); } //! GG5002
  async sw(e: string) { switch (e) { case RoomEvent.ParticipantPermissionsChanged: await this.room.localParticipant.setMicrophoneEnabled(true); break; case 'x': await this.room.localParticipant.setMicrophoneEnabled(true); } } //! GG5002
  async w() {
    navigator.permissions.query({ name: 'microphone' as PermissionName }).then(async (s) => {
      if (s.state === 'granted') await this.room.localParticipant.setMicrophoneEnabled(true); //! GG5002
    });
  }
}
