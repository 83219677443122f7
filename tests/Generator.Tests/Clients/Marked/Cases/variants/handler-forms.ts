import { ParticipantEvent, Room, RoomEvent } from 'livekit-client';

// The handlers of the one event run after the promotion; those of any other event do not.
export function connect(room: Room, bytes: Uint8Array) {
  room
    .once(RoomEvent.ParticipantPermissionsChanged, () => { void room.localParticipant.setCameraEnabled(true); })
    .on(RoomEvent.Connected, () => { void room.localParticipant.setCameraEnabled(true); }) //! GG5002
    .on(RoomEvent.ParticipantMetadataChanged, () => { void room.localParticipant.publishData(bytes); }); //! GG5003

  room.localParticipant.on(ParticipantEvent.ParticipantPermissionsChanged, function () {
    void room.localParticipant.setAttributes({ promoted: '1' });
  });
  room.localParticipant.on('participantPermissionsChanged', () => room.localParticipant.sendText('thanks'));
  room.localParticipant.on('participantNameChanged', () => room.localParticipant.sendText('renamed')); //! GG5003

  room.addListener(RoomEvent.ParticipantPermissionsChanged, async (previous, participant) => {
    if (participant !== room.localParticipant) return;
    await room.localParticipant.setMicrophoneEnabled(true);
  });
}
