// case: Metadata of files, names of workers and attributes of nodes in a page with a room.
// policy: GuestPolicy
import { Room } from 'livekit-client';
import { createWorker, openFile } from './jobs.js';

export const room = new Room();

export async function prepare() {
  const worker = createWorker();
  worker.setName(`it's ${room.localParticipant.identity}`);
  const file = await openFile('a');
  await file.setMetadata({ by: room.localParticipant.name });
  const node = document.querySelector('#me');
  node.setAttributes?.({ title: room.localParticipant.metadata });
}
