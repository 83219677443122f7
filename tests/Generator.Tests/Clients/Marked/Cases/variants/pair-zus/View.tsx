import { useStore } from './store';
import { shallow } from 'zustand/shallow';
export function View() {
  const { room, setName } = useStore((s) => ({ room: s.room, setName: s.setName }), shallow);
  const lp = useStore((s) => s.localParticipant);
  const all = useStore();
  return <p onClick={() => room?.localParticipant.setName('x')} onBlur={() => setName('x')} onFocus={() => lp?.setMetadata('x')} onKeyUp={() => all.room?.localParticipant.sendText('x')} />; //! GG5001 GG5003
}
