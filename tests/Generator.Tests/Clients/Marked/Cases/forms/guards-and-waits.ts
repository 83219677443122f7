import { Room, LocalParticipant, RoomEvent, ParticipantEvent, Track } from 'livekit-client';

export class Call {
  private allowed = false;
  private canWrite = false;
  constructor(private room: Room) {
    room.on(RoomEvent.ParticipantPermissionsChanged, this.onPermissions);
    room.localParticipant.on('participantPermissionsChanged', () => this.onTalk());
  }

  private onPermissions = () => {
    this.allowed = this.room.localParticipant.permissions?.canPublish ?? false;
    this.canWrite = !!this.room.localParticipant.permissions?.canPublishData;
    void this.room.localParticipant.setMicrophoneEnabled(true);
  };

  private onTalk() {
    void this.room.localParticipant.setMicrophoneEnabled(true);
  }

  a() {
    if (!this.allowed) throw new Error('no');
    return this.room.localParticipant.setCameraEnabled(true);
  }

  b() {
    return this.allowed ? this.room.localParticipant.setCameraEnabled(true) : null;
  }

  c() {
    console.log(this.room.localParticipant.permissions?.canPublish);
    return this.room.localParticipant.setCameraEnabled(true); //! GG5002
  }

  d() {
    this.allowed && this.room.localParticipant.setCameraEnabled(true);
    this.canWrite || this.room.localParticipant.sendText('x');
    this.canWrite && this.room.localParticipant.setName('x'); //! GG5001
  }

  e() {
    assert(this.room.localParticipant.permissions?.canUpdateMetadata);
    return this.room.localParticipant.setName('x');
  }

  f() {
    const { canPublish, canPublishData } = this.room.localParticipant.permissions ?? {};
    if (canPublish) this.room.localParticipant.setCameraEnabled(true);
    if (canPublishData) {
      this.room.localParticipant.sendText('x');
      this.room.localParticipant.setCameraEnabled(true); //! GG5002
    }
  }

  g(user: { permissions: { canPublish: boolean } }) {
    if (user.permissions.canPublish) this.room.localParticipant.setCameraEnabled(true); //! GG5002
    navigator.permissions.query({ name: 'camera' as PermissionName }).then((s) => {
      if (s.state === 'granted') this.room.localParticipant.setCameraEnabled(true); //! GG5002
    });
  }

  h() {
    const sources = this.room.localParticipant.permissions?.canPublishSources ?? [];
    if (sources.includes(Track.sourceToProto(Track.Source.Camera))) {
      this.room.localParticipant.setCameraEnabled(true);
      this.room.localParticipant.setScreenShareEnabled(true);
    }
  }

  i() {
    if (this.can('x')) this.room.localParticipant.setCameraEnabled(true); //! GG5002
    if (this.mayTalk()) this.room.localParticipant.setCameraEnabled(true);
    if (!this.mayTalk()) {
      return;
    } else {
      this.room.localParticipant.setCameraEnabled(true);
    }
  }

  can(what: string) { return what === 'x'; }
  mayTalk() { return this.room.localParticipant.permissions?.canPublish === true; }

  async j() {
    while (!this.room.localParticipant.permissions?.canPublish) {
      await wait(100);
    }
    await this.room.localParticipant.setCameraEnabled(true);
  }

  k() {
    do {
      if (!this.allowed) break;
      this.room.localParticipant.setCameraEnabled(true);
    } while (false);
    for (const x of [1]) {
      if (!this.allowed) continue;
      this.room.localParticipant.setCameraEnabled(true);
    }
    this.room.localParticipant.setCameraEnabled(true); //! GG5002
  }

  l() {
    if (this.allowed) { return; }
    this.other();
  }
  private other() { this.room.localParticipant.setName('x'); } //! GG5001

  m() {
    if (this.allowed) this.talk();
  }
  private talk() { this.room.localParticipant.setMicrophoneEnabled(true); }

  n() {
    const options = { canPublish: true, canPublishData: true, canUpdateOwnMetadata: true };
    fetch('/token', { body: JSON.stringify(options) });
    this.room.localParticipant.sendText('x'); //! GG5003
  }

  o(canPublish: boolean) {
    if (canPublish) this.room.localParticipant.setCameraEnabled(true);
  }

  p() {
    if (this.room.localParticipant.permissions) {
      this.room.localParticipant.setCameraEnabled(true); //! GG5002
    }
    const p = this.room.localParticipant.permissions;
    if (p?.canPublish && this.room.state === 'connected') this.room.localParticipant.setCameraEnabled(true);
    if (!p?.canPublish || p.hidden) return;
    this.room.localParticipant.setCameraEnabled(true);
  }

  q() {
    try {
      if (!this.room.localParticipant.permissions?.canPublishData) return;
      this.room.localParticipant.sendText('x');
    } finally {
      this.room.localParticipant.sendText('y'); //! GG5003
    }
  }

  r() {
    switch (this.room.localParticipant.permissions?.canPublishData) {
      case true:
        this.room.localParticipant.sendText('x');
    }
    return this.room.localParticipant.permissions?.canPublishData === false
      ? undefined
      : this.room.localParticipant.sendText('x');
  }
}
