// case: What a callback is handed is not known in this file.
// policy: QuietPolicy
import { Room } from 'livekit-client';
import { participants$ } from './state';

export function broadcast(room: Room, text: string) {
  console.log(room.name);
  participants$.subscribe((all) => {
    all.forEach((p) => p.sendText(text, { topic: 'all' }));
    for (const participant of all) {
      void participant.publishData(new TextEncoder().encode(text));
    }
  });
}
