// A rune that recomputes the value hands on what its argument, or its function, makes.
import { setupChat } from '@livekit/components-core';
import type { Room } from 'livekit-client';

export function useChat(room: Room) {
  const { messageObservable, send } = $derived(setupChat(room)); //! GG5003
  return { messageObservable, send };
}

export function createChat(room: Room) {
  const setup = $derived.by(() => {
    return setupChat(room); //! GG5003
  });
  return { send: (message: string) => setup.send(message) };
}

export function readChat(room: Room) {
  const setup = $derived(setupChat(room));
  return setup.messageObservable;
}
