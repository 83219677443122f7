// The first argument of useMemo makes the chat; what is taken from the memo is the chat's.
import { setupChat } from '@livekit/components-core';
import type { Room } from 'livekit-client';
import { useMemo } from 'react';

export function useRoomChat(room: Room) {
  const { send, messageObservable } = useMemo(() => setupChat(room), [room]); //! GG5003
  return { send, messageObservable };
}

export function useSender(room: Room) {
  const chat = useMemo(() => setupChat(room), [room]); //! GG5003
  return (text: string) => chat.send(text);
}

export function useHistory(room: Room) {
  const { messageObservable } = useMemo(() => setupChat(room), [room]);
  return messageObservable;
}
