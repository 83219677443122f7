import { Room, ParticipantEvent } from 'livekit-client';

const room = new Room();

export async function renameSelf(name) {
  const { permissions } = room.localParticipant;
  if (!permissions?.canUpdateMetadata) {
    throw new Error('renaming is switched off for guests');
  }
  await room.localParticipant.setName(name);
}

export async function cheer() {
  if (room.localParticipant.permissions?.canPublishData) {
    await room.localParticipant.publishData(new Uint8Array([1]), { reliable: false });
  } else {
    showToast('You cannot cheer here');
  }
}

export async function talk() {
  const allowed = room.localParticipant.permissions?.canPublish === true;
  return allowed && room.localParticipant.setMicrophoneEnabled(true);
}

export async function present() {
  await room.localParticipant.setScreenShareEnabled(true, { audio: true }); //! GG5002
}

function showToast(text) {
  document.querySelector('#toast').textContent = text;
}
