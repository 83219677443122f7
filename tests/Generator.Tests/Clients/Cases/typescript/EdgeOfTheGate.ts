// case: The import comes from a path of the app; nothing of LiveKit is named.
// policy: ViewerPolicy
import { Room } from '../rtc/room';
import type { Source } from '../rtc/source';

export class Conference {
  private readonly room = new Room();

  async start(source: Source) {
    await this.room.localParticipant.setCameraEnabled(true);
    await this.room.localParticipant.publishTrack(source.track, { source: 'camera' });
    await this.room.localParticipant.setName('x');
  }
}
