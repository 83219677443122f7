// case: What shows the others subscribes to them, and a guest may.
// policy: GuestPolicy
import { AudioConference, ParticipantTile, RoomAudioRenderer, useParticipantPermissions, useRemoteParticipants, useTracks, VideoTrack } from '@livekit/components-react';
import { Track } from 'livekit-client';

export function Stage() {
  const others = useRemoteParticipants();
  const tracks = useTracks([Track.Source.Camera]);
  const permissions = useParticipantPermissions();
  return (
    <div title={permissions?.canSubscribe ? "you're watching" : "you can't"}>
      {tracks.map((t) => <VideoTrack key={t.participant.sid} trackRef={t} manageSubscription />)}
      <p>{others.length} others</p>
      <ParticipantTile />
      <RoomAudioRenderer />
      <AudioConference />
    </div>
  );
}
