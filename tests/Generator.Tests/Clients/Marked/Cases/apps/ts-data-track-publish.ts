import { Room, Track, LocalAudioTrack, LocalVideoTrack } from 'livekit-client';

export async function mirror(room: Room, canvas: HTMLCanvasElement, audio: MediaStreamTrack) {
  const [video] = canvas.captureStream(30).getVideoTracks();
  await room.localParticipant.publishTrack(video, { name: 'canvas', source: Track.Source.ScreenShare }); //! GG5002
  await room.localParticipant.publishTrack(new LocalAudioTrack(audio)); //! GG5002
  await Promise.all([
    room.localParticipant.publishTrack(new LocalVideoTrack(video.clone()), { simulcast: false }), //! GG5002
    room.localParticipant.sendBytes(new Uint8Array(16), { topic: 'mirror' }), //! GG5003
  ]);
}

export async function stop(room: Room) {
  const tracks = room.localParticipant.getTrackPublications();
  for (const publication of tracks) {
    if (publication.track) {
      await room.localParticipant.unpublishTrack(publication.track as LocalVideoTrack);
    }
  }
}
