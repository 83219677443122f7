import { useCallStore, room } from '../stores/call';
import { useMe, useChat, CallService, theRoom } from '../hooks';
import { useCallStore as store2 } from '@/stores/call';
import { other } from './nothing';
export async function a() {
  const { room } = useCallStore.getState();
  await room.localParticipant.setMicrophoneEnabled(true); //! GG5002
  useCallStore.getState().room?.localParticipant.setName('x'); //! GG5001
  const r2 = useCallStore((s) => s.room);
  r2?.localParticipant.setName('x'); //! GG5001
  const { me, seat } = useCallStore();
  me?.setName('x'); //! GG5001
  seat?.setName('x');
  const s = store2();
  s.me.setName('x'); //! GG5001
}
export function B({ svc }: { svc: CallService }) {
  const { me } = useMe();
  me.setName('x'); //! GG5001
  const { send } = useChat(); //! GG5003
  svc.lp?.setName('x'); //! GG5001
  svc.room.localParticipant.setName('x'); //! GG5001
  svc.other.setName('x');
  other.room.localParticipant.setName('x');
}
room.localParticipant.setName('x'); //! GG5001
theRoom.localParticipant.setName('x'); //! GG5001
class C { constructor(private readonly call: CallService) {} go() { this.call.lp?.setName('x'); this.call.room.registerRpcMethod('a', async () => ''); } } //! GG5001 GG5003
function own(room: { localParticipant: { setName(n: string): void } }) { room.localParticipant.setName('x'); }
