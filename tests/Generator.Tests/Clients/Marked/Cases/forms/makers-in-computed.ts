import { setupChat } from '@livekit/components-core';
import type { Room } from 'livekit-client';
import { useMemo } from 'react';
import { computed } from 'vue';

export function useA(room: Room) {
  const chat = useMemo(() => setupChat(room), [room]); //! GG5003
  return (text: string) => chat.send(text);
}

export function useB(room: Room) {
  const talk = computed(() => setupChat(room)); //! GG5003
  return (text: string) => talk.value.send(text);
}

export function useC(room: Room) {
  const listen = computed(() => setupChat(room));
  return listen.value.messageObservable;
}
