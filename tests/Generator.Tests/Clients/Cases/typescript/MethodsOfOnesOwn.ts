// case: A class declares methods of the same names and calls them on itself.
// policy: ViewerPolicy
import { EventEmitter } from 'events';
import { ConnectionState, Room } from 'livekit-client';

export class Meeting extends EventEmitter {
  constructor(private readonly room: Room, private readonly worker: Worker) {
    super();
  }

  async setCameraEnabled(enabled: boolean) {
    this.worker.postMessage({ camera: enabled });
  }

  publishTrack(track: string) {
    this.emit('track', track);
  }

  get connected() {
    return this.room.state === ConnectionState.Connected;
  }

  async flip() {
    await this.setCameraEnabled(true);
    this.publishTrack('camera');
  }
}
