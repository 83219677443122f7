// case: Storage references and a media session, in a page that has a LiveKit room too.
// policy: GuestPolicy
import { getStorage, ref, updateMetadata } from 'firebase/storage';
import { MediaSession } from '@jofr/capacitor-media-session';
import { Room } from 'livekit-client';

export const room = new Room();

export async function tag(path) {
  await updateMetadata(ref(getStorage(), path), { contentType: 'image/png' });
  await MediaSession.setMetadata({ title: room.name, artist: room.localParticipant.identity });
  const image = document.createElement('img');
  setAttributes(image, { alt: path });
}

function setAttributes(element, attributes) {
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
}
