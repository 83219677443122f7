// case: Arrows without braces, a comma and a void before what is granted.
// policy: PublisherPolicy
import { Room, RoomEvent } from 'livekit-client';

export const room = new Room();

const mic = (on) => void room.localParticipant.setMicrophoneEnabled(on);
const both = () => (mic(true), room.localParticipant.enableCameraAndMicrophone());

room
  .on(RoomEvent.Connected, () => room.localParticipant.sendText("it's on", { topic: 'log' }))
  .on(RoomEvent.TrackPublished, (publication) => publication.setSubscribed(false));

export { both, mic };
