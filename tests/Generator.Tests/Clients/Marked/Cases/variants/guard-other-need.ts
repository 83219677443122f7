import { Room, Track } from 'livekit-client';
import { TrackSource } from '@livekit/protocol';

const hall = new Room();

// Asked is one permission, needed another: only the first line of each pair is behind its own question.
export async function metadataAsked() {
  if (!hall.localParticipant.permissions?.canUpdateMetadata) return;
  await hall.localParticipant.setAttributes({ seat: '4' });
  await hall.localParticipant.setCameraEnabled(true); //! GG5002
}

export async function dataAsked() {
  const rights = hall.localParticipant.permissions;
  if (rights?.canPublishData) {
    await hall.localParticipant.publishData(new Uint8Array());
    await hall.localParticipant.setName('loud'); //! GG5001
  }
}

export async function sourcesAsked(track: MediaStreamTrack) {
  if (!hall.localParticipant.permissions?.canPublishSources.includes(TrackSource.CAMERA)) return;
  await hall.localParticipant.publishTrack(track, { source: Track.Source.Camera });
  await hall.localParticipant.performRpc({ destinationIdentity: 'a', method: 'm', payload: '' }); //! GG5003
}

export async function subscribeAsked() {
  if (hall.localParticipant.permissions?.canSubscribe) {
    await hall.localParticipant.setMetadata('{}'); //! GG5001
  }
}
