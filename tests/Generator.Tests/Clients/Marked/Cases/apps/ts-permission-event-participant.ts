import { ParticipantEvent, Room, RoomEvent } from 'livekit-client';

// Promoted viewers are put on stage by the event; the button does it without asking.
export function attachStage(room: Room, button: HTMLButtonElement): () => void {
  const promote = () => {
    void room.localParticipant.enableCameraAndMicrophone();
  };

  room.localParticipant.on(ParticipantEvent.ParticipantPermissionsChanged, promote);
  room.once(RoomEvent.Connected, () => {
    void room.localParticipant.setMicrophoneEnabled(true); //! GG5002
  });

  const click = async () => {
    await room.localParticipant.setCameraEnabled(!room.localParticipant.isCameraEnabled); //! GG5002
  };
  button.addEventListener('click', click);
  return () => {
    room.localParticipant.off(ParticipantEvent.ParticipantPermissionsChanged, promote);
    button.removeEventListener('click', click);
  };
}
