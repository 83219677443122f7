import { type LocalParticipant, type Participant, type Room, Track } from 'livekit-client';

type Sender = (bytes: Uint8Array) => Promise<void>;

export function senderOf(room: Room): Sender {
  return room.localParticipant.publishData.bind(room.localParticipant); //! GG5003
}

export async function force(participant: Participant, name: string) {
  await (participant as LocalParticipant).setName(name); //! GG5001
  await (<LocalParticipant>participant).setMetadata(name); //! GG5001
}

export async function maybe(room: Room | undefined) {
  await room?.localParticipant?.setAttributes?.({ ready: 'yes' }); //! GG5001
  await (room!.localParticipant as any).setCameraEnabled(true); //! GG5002
  await (room!.localParticipant as any).setCameraEnabled(false);
}

export function source(room: Room) {
  return room.localParticipant.getTrackPublication(Track.Source.Camera)?.isMuted;
}
