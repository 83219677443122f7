import { Room, RoomEvent, type RemoteTrackPublication } from 'livekit-client';

// Breakout rooms: one connection each.
export class Breakouts {
  private readonly rooms = new Map<string, Room>();

  async open(id: string, url: string, token: string): Promise<void> {
    const room = new Room();
    this.rooms.set(id, room);
    await room.connect(url, token, { autoSubscribe: false });
    room.on(RoomEvent.TrackPublished, (publication: RemoteTrackPublication) => {
      publication.setSubscribed(true); //! GG5004
    });
  }

  async broadcast(text: string): Promise<void> {
    for (const room of this.rooms.values()) {
      await room.localParticipant.sendText(text, { topic: 'broadcast' }); //! GG5003
    }
  }

  async tag(id: string, tag: string): Promise<void> {
    await this.rooms.get(id)?.localParticipant.setAttributes({ tag }); //! GG5001
  }

  pause(id: string): void {
    this.rooms.get(id)?.remoteParticipants.forEach((participant) => {
      participant.trackPublications.forEach((publication) => publication.setSubscribed(false));
    });
  }
}
