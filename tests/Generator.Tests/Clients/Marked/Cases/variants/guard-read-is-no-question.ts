import type { LocalParticipant, Room } from 'livekit-client';

declare const analytics: { track(event: string, data: object): void };
declare function setRights(rights: unknown): void;

// An argument, a property, a template, a default, a stored state: the permission is read each time, and asked never.
export async function argument(room: Room) {
  setRights(room.localParticipant.permissions?.canUpdateMetadata);
  await room.localParticipant.setName('a'); //! GG5001
}

export async function property(room: Room) {
  analytics.track('join', { canUpdateMetadata: room.localParticipant.permissions?.canUpdateMetadata });
  await room.localParticipant.setAttributes({ joined: '1' }); //! GG5001
}

export async function template(me: LocalParticipant) {
  const line = `may rename: ${me.permissions?.canUpdateMetadata}`;
  await me.setMetadata(line); //! GG5001
}

export function snapshot(me: LocalParticipant) {
  return { canUpdateMetadata: me.permissions?.canUpdateMetadata, rename: (n: string) => me.setName(n) }; //! GG5001
}

// A comment is none either: if (me.permissions?.canUpdateMetadata)
export const hint = (me: LocalParticipant) => {
  const text = "if (me.permissions.canUpdateMetadata) me.setName('x')";
  return me.setAttributes({ text }); //! GG5001
};
