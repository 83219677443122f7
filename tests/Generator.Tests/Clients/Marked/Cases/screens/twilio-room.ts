import { connect, createLocalVideoTrack, type LocalParticipant, type Room } from 'twilio-video';

// Another SDK with the same words.
export class TwilioCall {
  private room?: Room;

  async join(token: string, name: string) {
    this.room = await connect(token, { name, tracks: [] });
    const track = await createLocalVideoTrack();
    await this.room.localParticipant.publishTrack(track);
    return this.room;
  }

  async screen(stream: MediaStream) {
    const me: LocalParticipant | undefined = this.room?.localParticipant;
    for (const track of stream.getVideoTracks()) {
      await me?.publishTrack(track);
    }
  }
}
