import { sharedRoom, useCallStore } from './store';

export async function toggleMute(): Promise<void> {
  const { room, muted } = useCallStore.getState();
  if (!room) return;
  await room.localParticipant.setMicrophoneEnabled(muted); //! GG5002
}

export async function rename(name: string): Promise<void> {
  await sharedRoom.localParticipant.setName(name); //! GG5001
}

export async function quiet(): Promise<void> {
  await sharedRoom.localParticipant.setMicrophoneEnabled(false);
}
