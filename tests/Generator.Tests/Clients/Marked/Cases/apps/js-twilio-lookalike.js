import { connect, createLocalTracks } from 'twilio-video';

// Another product with the same words.
export async function join(token, name) {
  const tracks = await createLocalTracks({ audio: true, video: { width: 640 } });
  const room = await connect(token, { name, tracks });
  room.localParticipant.publishTrack(tracks[0]);
  room.localParticipant.tracks.forEach((publication) => publication.unpublish());
  return room;
}
