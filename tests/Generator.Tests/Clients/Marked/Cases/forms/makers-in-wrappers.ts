import { setupChat, setupDataMessageHandler } from '@livekit/components-core';
import { Room } from 'livekit-client';
import { useMemo } from 'react';
export function useA(room: Room) { const { send, messageObservable } = useMemo(() => setupChat(room), [room]); return { send, messageObservable }; } //! GG5003
export function useB(room: Room) { const { messageObservable } = useMemo(() => setupChat(room), [room]); return messageObservable; }
export function useC(room: Room) { const handler = setupDataMessageHandler(room, 'x'); return () => handler.send(new Uint8Array()); } //! GG5003
