import { createContext, useContext, useMemo, useRef, useState, useCallback, useEffect } from 'react';
import { LocalParticipant, Room, RoomEvent, Track, createLocalTracks, LocalVideoTrack } from 'livekit-client';
import { useLocalParticipant, useRoomContext, useSession, useChat, useTrackToggle, useRpc, TrackToggle, LiveKitRoom, ControlBar, useDataChannel } from '@livekit/components-react';

type Props = { me: LocalParticipant; room?: Room | null; onClose: () => void };
interface State { room: Room | null; lp?: LocalParticipant }
const Ctx = createContext<Room | null>(null);

export const A = (props: Props): JSX.Element => <button onClick={() => props.me.setAttributes({ a: '1' })} />; //! GG5001
export const B = ({ me, room }: Props) => {
  me?.setName('x'); //! GG5001
  room?.registerRpcMethod('x', async () => ''); //! GG5003
  return null;
};
export function C() {
  const room = useContext(Ctx);
  const [call, setCall] = useState<Room>();
  call?.localParticipant?.publishData(new Uint8Array()); //! GG5003
  const ref = useRef<LocalParticipant>(null);
  ref.current?.setMetadata('x'); //! GG5001
  ref.current!.setMetadata('x'); //! GG5001
  const me = useMemo(() => { return call?.localParticipant; }, [call]);
  me?.setName('b'); //! GG5001
  const s = useSession(ts);
  const { start, end } = s;
  start({ tracks: { microphone: { enabled: false } } });
  return <button onClick={() => start()} />; //! GG5002
}
export function D(state: State) {
  state.lp?.setName('x'); //! GG5001
  state.room?.performRpc({ destinationIdentity: 'a', method: 'b', payload: '' }); //! GG5003
  const lp = state.lp ?? state.room?.localParticipant;
  lp?.sendText('a'); //! GG5003
  const other = (state.lp as LocalParticipant);
  other.setAttributes({}); //! GG5001
}
const fn = async (room: Room, lp: LocalParticipant | undefined = room.localParticipant): Promise<number | undefined> => {
  await lp?.setName('x'); //! GG5001
  return 1;
};
function mine(): LocalParticipant { return new Room().localParticipant; }
mine().setName('a'); //! GG5001
const getMe = (r: Room): LocalParticipant => r.localParticipant;
getMe(new Room()).setName('a'); //! GG5001
class Store {
  private room = signal<Room | null>(null);
  lp: LocalParticipant | null = null;
  go() { this.room()?.localParticipant.setName('x'); } //! GG5001
  go2() { this.lp?.setName('x'); } //! GG5001
  get me(): LocalParticipant | undefined { return this.room()?.localParticipant; }
  go3() { this.me?.setName('x'); } //! GG5001
}
export function E3(store: Store) { store.lp?.setName('x'); } //! GG5001
export function F(rooms: Room[], byId: Map<string, Room>) {
  rooms.forEach((r) => r.localParticipant.setName('x')); //! GG5001
  for (const r of rooms) r.localParticipant.setName('x'); //! GG5001
  rooms[0].localParticipant.setName('x'); //! GG5001
}
export function G({ localParticipant: lp }: { localParticipant: LocalParticipant }) { lp.setName('x'); } //! GG5001
export function H() {
  const { localParticipant } = useLocalParticipant();
  const { setMetadata, setName: rename } = localParticipant;
  setMetadata('x'); //! GG5001
  const handlers = { mic: localParticipant.setMicrophoneEnabled.bind(localParticipant), off: localParticipant.setCameraEnabled.bind(localParticipant, false) }; //! GG5002
  localParticipant.setMicrophoneEnabled.call(localParticipant, true); //! GG5002
  localParticipant.setMicrophoneEnabled(!0); //! GG5002
  localParticipant.setMicrophoneEnabled(!1);
  const { toggle } = useTrackToggle({ source: Track.Source.Camera }); //! GG5002
  const { buttonProps } = useTrackToggle({ source: Track.Source.Camera }); //! GG5002
  const t = useTrackToggle({ source: Track.Source.Camera });
  const { perform } = useRpc(); //! GG5003
  return t.enabled;
}
interface Fake { setName(n: string): void; localParticipant: Fake }
export function I(f: Fake, g: { me: Fake }) { f.setName('x'); g.me.setName('x'); f.localParticipant.setName('x'); }
export const J = (f: Fake): void => { f.setName('x'); };
export const K = ({ localParticipant }: { localParticipant: Fake }): void => { localParticipant.setName('x'); };
