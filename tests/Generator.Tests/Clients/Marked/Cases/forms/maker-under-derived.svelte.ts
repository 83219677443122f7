// A rune that recomputes the value, `$derived(…)`, hands on what its argument makes.
import { setupChat } from '@livekit/components-core';
import type { Room } from 'livekit-client';

export function useChat(room: Room) {
  const { messageObservable, send } = $derived(setupChat(room)); //! GG5003
  return { messageObservable, send };
}
