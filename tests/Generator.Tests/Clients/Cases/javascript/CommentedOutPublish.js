// case: A publish that was commented out, and a URL with two slashes in a string.
// policy: ViewerPolicy
import { Room } from 'livekit-client';

const base = 'https://media.example.com'; // room.localParticipant.setName('a')

export class Watcher {
  constructor() {
    this.room = new Room();
  }

  async join(token) {
    await this.room.connect(base.replace(/^https:\/\//, 'wss://'), token);
    // await this.room.localParticipant.publishTrack(track)
    /* this.room.localParticipant.enableCameraAndMicrophone(); */
  }
}
