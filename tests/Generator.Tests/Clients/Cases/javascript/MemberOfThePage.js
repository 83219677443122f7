// case: Granted, all of it.
// policy: MemberPolicy
import { Room } from 'livekit-client';

export const room = new Room();

export const rename = (name) => room.localParticipant.setName(name);
export const tell = (text) => room.localParticipant.sendText(text, { topic: 'chat' });
export const show = () => room.localParticipant.enableCameraAndMicrophone();
