import { useSession } from 'next-auth/react';
import { useSessionContext } from '@supabase/auth-helpers-react';
import { Room, LocalParticipant } from 'livekit-client';
import { useChat } from 'ai/react';
import { VideoConference } from './VideoConference';
import { TrackToggle } from './toggle';
import { Seat, Store } from './models';
export function A({ seat, store }: { seat: Seat; store: Store }) {
  const session = useSession(); session.start();
  const s2 = useSessionContext(); s2.start();
  const { start } = session; start();
  const { send } = useChat();
  const me = useMemo(() => store.localSeat, []); me.setName('x');
  const ref = useRef<Seat>(seat); ref.current.setName('x');
  const [lp, setLp] = useState<Seat | null>(null); lp?.setName('x');
  const x = store.seat || seat; x.setName('x');
  const y = useComputed(() => seat); y.setName('a');
  seat.setName?.('x'); (seat.setName as any)('x'); seat.setName.bind(seat);
  const c = cond ? seat : store.seat; c.setName('x');
  const mic = { setMicrophoneEnabled: (b: boolean) => {} }; mic.setMicrophoneEnabled(true);
  return <><VideoConference /><TrackToggle source="camera" /></>;
}
export const B = ({ localParticipant }: { localParticipant: Seat }): JSX.Element => { localParticipant.setName('x'); return <i />; };
export class C { localParticipant = new Seat(); me = this.localParticipant; go() { this.localParticipant.setName('x'); this.me.setName('y'); const lp = this.localParticipant; lp.setName('z'); } }
declare const localParticipant: Seat;
