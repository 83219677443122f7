import { ParticipantEvent, Room, RoomEvent } from 'livekit-client';

// The stage: a viewer is promoted by the backend, and publishes when the permission has come.
export class Promotion {
  constructor(private readonly room: Room, private readonly backend: { ask(room: string): Promise<void> }) {
    room.on(RoomEvent.ParticipantPermissionsChanged, (previous, participant) => {
      if (participant.isLocal) {
        void this.room.localParticipant.setMicrophoneEnabled(true);
      }
    });
    room.localParticipant.on(ParticipantEvent.AttributesChanged, (changed) => console.log('changed', changed));
  }

  async ask() {
    await this.backend.ask(this.room.name);
    await this.room.localParticipant.setAttributes({ asked: '1' }); //! GG5001
    const allowed = await this.mayI();
    if (allowed) {
      await this.room.localParticipant.setCameraEnabled(true); //! GG5002
    }
  }

  private mayI(): Promise<boolean> {
    return fetch(`/api/rooms/${this.room.name}/stage`).then((answer) => answer.ok);
  }

  async stop() {
    await this.room.localParticipant.setMicrophoneEnabled(false);
    for (const publication of this.room.localParticipant.trackPublications.values()) {
      if (publication.track) await this.room.localParticipant.unpublishTrack(publication.track);
    }
  }
}
