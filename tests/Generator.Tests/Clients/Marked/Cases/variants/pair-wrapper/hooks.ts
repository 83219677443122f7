import { useRoomContext, useLocalParticipant } from '@livekit/components-react';
export function useCallRoom() { return useRoomContext(); }
export const useSelf = () => { const { localParticipant } = useLocalParticipant(); return localParticipant; };
export const useBoth = () => { const room = useRoomContext(); return { room, self: room.localParticipant, count: 1 }; };
