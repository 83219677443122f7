import useCallStore, { useCall, getRoom, meOf } from './store';
import { useCall as again, callStore } from '.';
import * as store from './store';

export function Bar() {
  const room = useCall((s) => s.room);
  const { me } = useCall();
  const { room: other } = again();
  const viaDefault = useCallStore((s) => s.room);
  const viaIndex = callStore((s) => s.room);
  const save = async () => {
    await room?.localParticipant.setName('x'); //! GG5001
    await me?.setName('x'); //! GG5001
    await other?.localParticipant.setName('x'); //! GG5001
    await getRoom().localParticipant.setName('x'); //! GG5001
    await meOf().setName('x'); //! GG5001
    await store.meOf().setName('x'); //! GG5001
    await viaDefault?.localParticipant.setName('x'); //! GG5001
    await viaIndex?.localParticipant.setName('x'); //! GG5001
    await useCall.getState().room?.localParticipant.setName('x'); //! GG5001
    await useCall.getState().me?.setName('x'); //! GG5001
    const { room: now } = useCall.getState();
    await now?.localParticipant.setName('x'); //! GG5001
  };
  return <a onClick={save} />;
}
