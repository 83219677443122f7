import { LocalVideoTrack, Room, Track, type RemoteTrackPublication } from 'livekit-client';

const cast = new Room();

// Rows of the tables, each beside one that needs nothing.
export async function rows(track: LocalVideoTrack, pub: RemoteTrackPublication, bytes: Uint8Array) {
  const me = cast.localParticipant;
  await me.republishAllTracks(undefined, true); //! GG5002
  await me.unpublishTrack(track);
  await me.publishTrack(track, { source: Track.Source.ScreenShare }); //! GG5002
  await me.setScreenShareEnabled(false);
  await me.sendBytes(bytes, { topic: 'b' }); //! GG5003
  await me.publishDtmf(1, '1'); //! GG5003
  await me.publishDataTrack({ name: 'pose' }); //! GG5003
  await me.editChatMessage('x', { id: '1', message: 'y', timestamp: 0 }); //! GG5003
  me.setTrackSubscriptionPermissions(true);
  cast.registerRpcMethod('ping', async () => 'pong'); //! GG5003
  cast.unregisterRpcMethod('ping');
  cast.registerTextStreamHandler('chat', async () => {});
  pub.setSubscribed(true); //! GG5004
  pub.setSubscribed(false);
  pub.setEnabled(true);
  await cast.switchActiveDevice('audioinput', 'default');
  await cast.startAudio();
}
