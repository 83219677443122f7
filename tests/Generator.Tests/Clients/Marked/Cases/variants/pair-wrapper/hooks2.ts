import { useCallRoom, useSelf } from './hooks';
export const useMainRoom = () => useCallRoom();
export function useMyParticipant() { const self = useSelf(); return self; }
