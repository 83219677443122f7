import { Room } from 'livekit-client';

const stage = new Room();

// What is read of the participant flows into the condition by a constant, a pattern, a function, an alias.
export async function viaConstant(bytes: Uint8Array) {
  const mayShout = stage.localParticipant.permissions?.canPublishData ?? false;
  if (!mayShout) return;
  await stage.localParticipant.publishData(bytes);
}

export async function viaPattern(text: string) {
  const { canPublishData } = stage.localParticipant.permissions ?? {};
  if (canPublishData) await stage.localParticipant.sendText(text, { topic: 'wall' });
}

function allowed() {
  return stage.localParticipant.permissions?.canPublishData === true;
}

export async function viaFunction(file: File) {
  if (!allowed()) return;
  await stage.localParticipant.sendFile(file, { topic: 'wall' });
}

export async function viaAlias(text: string) {
  const self = stage.localParticipant;
  const rights = self.permissions;
  return rights?.canPublishData ? self.streamText({ topic: text }) : undefined;
}

// The constant is there, and nobody asks it.
export async function unasked(bytes: Uint8Array) {
  const mayShout = stage.localParticipant.permissions?.canPublishData ?? false;
  await stage.localParticipant.publishData(bytes); //! GG5003
  return mayShout;
}

// The function is named, and not called.
export async function notCalled(text: string) {
  register(allowed);
  await stage.localParticipant.sendText(text); //! GG5003
}
declare function register(check: () => boolean): void;
