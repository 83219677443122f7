import {
  LocalParticipant,
  Participant,
  RemoteParticipant,
  RemoteTrackPublication,
  Room,
  Track,
} from 'livekit-client';

export function pinned(room: Room, participant: Participant): void {
  if (participant instanceof LocalParticipant) {
    void participant.setAttributes({ pinned: 'self' }); //! GG5001
    return;
  }
  const remote = participant as RemoteParticipant;
  const camera = remote.getTrackPublication(Track.Source.Camera);
  if (camera instanceof RemoteTrackPublication) {
    camera.setSubscribed(true); //! GG5004
    camera.setEnabled(true);
  }
  remote.setVolume(0.8);
}

export function unpin(remote: RemoteParticipant): void {
  remote.trackPublications.forEach((publication) => {
    publication.setSubscribed(false);
  });
}

export const isMe = (room: Room, p: Participant): boolean => p.identity === room.localParticipant.identity;
