// case: Methods called subscribe of other libraries and of the app.
// policy: PublisherPolicy
import { RemoteTrack, Room } from 'livekit-client';
import { Subject } from 'rxjs';

const changes = new Subject<string>();

class DataTrack {
  subscribe(): void {
    changes.next('subscribed');
  }
}

export function start(room: Room, own: DataTrack, track: RemoteTrack): void {
  changes.subscribe((name) => console.log(name, room.name, track.sid));
  own.subscribe();
}
