// The board game's own room; nothing of a call.
export interface BoardRoom {
  localParticipant: { setName(name: string): void; setAttributes(values: Record<string, string>): void };
}

export const board: BoardRoom = { localParticipant: { setName() {}, setAttributes() {} } };

export function useBoard(): { room: BoardRoom } {
  return { room: board };
}
