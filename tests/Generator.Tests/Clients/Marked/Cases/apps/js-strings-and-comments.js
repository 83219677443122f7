import { Room } from 'livekit-client';

const room = new Room();
/*
 * room.localParticipant.setName('x') needs canUpdateOwnMetadata.
 */
const HELP = `
  await room.localParticipant.setMetadata('...');
  room.localParticipant.publishData(bytes);
`;
const DOC = "room.localParticipant.setCameraEnabled(true)";
const pattern = /room\.localParticipant\.setAttributes\(\{.*\}\)/;

export function help() {
  return [HELP, DOC, pattern.source].join('\n');
}

export function describe() {
  return `you are ${room.localParticipant.identity} (${room.localParticipant.name ?? "no name"})`;
}

export async function leave() {
  await room.localParticipant.setMicrophoneEnabled(false);
  // await room.localParticipant.setAttributes({ left: '1' });
  await room.disconnect();
}
