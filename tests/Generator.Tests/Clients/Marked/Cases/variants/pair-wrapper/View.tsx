import { useCallRoom, useSelf, useBoth } from './hooks';
import { useMainRoom, useMyParticipant } from './hooks2';
export function View() {
  const room = useCallRoom();
  const self = useSelf();
  const { self: me } = useBoth();
  const outer = useMainRoom();
  const outerSelf = useMyParticipant();
  return [
    () => room.localParticipant.setName('a'), //! GG5001
    () => self.setName('b'), //! GG5001
    () => me.setName('c'), //! GG5001
    () => outer.localParticipant.setName('d'), //! GG5001
    () => outerSelf.setName('e'), //! GG5001
  ];
}
