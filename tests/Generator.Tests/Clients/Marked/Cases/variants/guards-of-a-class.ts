import { Room, RoomEvent, ParticipantEvent } from 'livekit-client';
// guards that are none
export class Stage {
  room = new Room();
  async a() {
    const { state } = await navigator.permissions.query({ name: 'microphone' as PermissionName });
    if (state !== 'granted') throw new Error('no');
    await this.room.localParticipant.setMicrophoneEnabled(true); //! GG5002
  }
  async b(user: { permissions: string[] }) {
    if (!user.permissions.includes('publish')) return;
    await this.room.localParticipant.setCameraEnabled(true); //! GG5002
  }
  async c() {
    const p = this.room.localParticipant.permissions;
    console.log('perm', p);
    await this.room.localParticipant.setName('x'); //! GG5001
  }
  async d() {
    logger.debug({ canPublish: this.room.localParticipant.permissions?.canPublish });
    await this.room.localParticipant.publishData(new Uint8Array()); //! GG5003
  }
  async e() {
    if (this.room.localParticipant.permissions?.canPublishData) {
      await this.room.localParticipant.publishData(new Uint8Array());
      await this.room.localParticipant.setMetadata('x'); //! GG5001
    }
  }
  async f() {
    if (!this.room.localParticipant.permissions?.canPublish) {
      console.warn('not allowed');
      return;
    }
    await this.room.localParticipant.setMicrophoneEnabled(true);
  }
  async g() {
    const allowed = this.room.localParticipant.permissions?.canUpdateMetadata;
    if (!allowed) return false;
    await this.room.localParticipant.setAttributes({ a: '1' });
    return true;
  }
  async h(canPublish: boolean) {
    const token = await fetchToken({ canPublish });
    await this.room.connect('u', token);
    await this.room.localParticipant.enableCameraAndMicrophone(); //! GG5002
  }
  i() {
    this.room.on(RoomEvent.ParticipantPermissionsChanged, (prev, participant) => {
      if (participant.isLocal) this.room.localParticipant.setCameraEnabled(true);
    });
    this.room.localParticipant.on(ParticipantEvent.ParticipantPermissionsChanged, () => { this.room.localParticipant.setName('a'); });
    this.room.localParticipant.setName('b'); //! GG5001
  }
  j() {
    return this.room.localParticipant.permissions?.canPublishData && this.room.localParticipant.sendText('a');
  }
  k() {
    return this.room.localParticipant.permissions?.canPublish ? this.room.localParticipant.setMicrophoneEnabled(true) : undefined;
  }
  get canTalk() { return this.room.localParticipant.permissions?.canPublish === true; }
  l() {
    if (!this.canTalk) return;
    this.room.localParticipant.setMicrophoneEnabled(true);
  }
  m() {
    if (!this.canTalk) toast('muted');
    this.room.localParticipant.setMicrophoneEnabled(true); //! GG5002
  }
}
