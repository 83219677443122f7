import { Room, LocalParticipant, RoomEvent, Track, createLocalTracks, LocalVideoTrack, DataPacket_Kind } from 'livekit-client';
import { useSession, useSessionContext, useRpc, useTrackToggle, useChat, useDataChannel, useLocalParticipant, useMaybeRoomContext, useEnsureRoom, LiveKitRoom, SessionProvider, VideoConference, AudioConference, ControlBar, TrackToggle, RoomContext, StartAudio, useSessionMessages, useVoiceAssistant, Chat } from '@livekit/components-react';
import { createContext, useContext, useRef, useState, useReducer, useCallback } from 'react';

interface Props { room: Room; me?: LocalParticipant; seat: { setName(x: string): void } }
type State = { room: Room | null; me: LocalParticipant | null };
const Ctx = createContext<{ room: Room; me: LocalParticipant } | null>(null);
export function A(props: Props) { props.me?.setName('x'); props.seat.setName('y'); return null; } //! GG5001
export class B extends React.Component<Props, State> {
  go() { this.props.me?.setName('x'); } //! GG5001
  go2() { this.state.me?.setName('x'); } //! GG5001
  go3() { this.props.room.localParticipant.setMetadata('x'); } //! GG5001
}
export function C() { const ctx = useContext(Ctx)!; ctx.me.setName('x'); const { me } = useContext(Ctx)!; me.setMetadata('x'); return null; } //! GG5001
export function D() {
  const ref = useRef<LocalParticipant>(null);
  const [state, dispatch] = useReducer(reducer, { me: null } as State);
  const [me, setMe] = useState<LocalParticipant>();
  const map = useRef(new Map<string, Room>());
  ref.current?.setName('x'); //! GG5001
  state.me?.setName('x'); //! GG5001
  me?.setName('x'); //! GG5001
  map.current.get('a')?.localParticipant.setName('x'); //! GG5001
  (me as LocalParticipant).setName('x'); //! GG5001
  (me!.setName as (x: string) => Promise<void>)('x'); //! GG5001
  me?.['setName']?.('x'); //! GG5001
  const fn = me!.setName.bind(me); fn('x'); //! GG5001
  return null;
}
declare function reducer(s: State, a: unknown): State;
export function E() {
  const session = useSession({} as any);
  const { start, end } = useSessionContext();
  const go = async () => { await session.start(); await start(); }; //! GG5002
  const quiet = async () => { await session.start({ tracks: { microphone: { enabled: false } } }); };
  useRpc('x', async () => 'y'); //! GG5003
  const { send } = useChat(); //! GG5003
  const { chatMessages } = useChat();
  const { message } = useDataChannel('t');
  const { enabled } = useTrackToggle({ source: Track.Source.Camera });
  const { toggle } = useTrackToggle({ source: Track.Source.Camera }); //! GG5002
}
export const F = () => <LiveKitRoom audio video={false} token="" serverUrl=""><ControlBar controls={{ chat: true }} /></LiveKitRoom>; //! GG5002 GG5003
export const G = () => <LiveKitRoom audio={false} video={false} token="" serverUrl=""><ControlBar /></LiveKitRoom>;
export async function H(room: Room) {
  const { localParticipant: { setName } } = room;
  const { localParticipant } = room;
  const tracks = await createLocalTracks({ audio: true });
  await Promise.all(tracks.map((t) => room.localParticipant.publishTrack(t))); //! GG5002
  for (const t of tracks) await localParticipant.publishTrack(t); //! GG5002
  room.on(RoomEvent.Connected, () => void localParticipant.setMicrophoneEnabled(!0)); //! GG5002
  localParticipant.setMicrophoneEnabled(!1);
  localParticipant.setCameraEnabled(!localParticipant.isCameraEnabled); //! GG5002
  await room.localParticipant.republishAllTracks(); //! GG5002
  room.remoteParticipants.forEach((p) => p.trackPublications.forEach((pub) => pub.setSubscribed(true))); //! GG5004
  room.remoteParticipants.forEach((p) => { for (const pub of p.trackPublications.values()) pub.setSubscribed(false); });
  room.registerRpcMethod('x', async () => ''); //! GG5003
  room.localParticipant.performRpc({ destinationIdentity: 'a', method: 'b', payload: '' }); //! GG5003
  return setName;
}
export const I = (getRoom: () => Room) => getRoom().localParticipant.setName('x'); //! GG5001
export const J = async (p: Promise<Room>) => (await p).localParticipant.setName('x'); //! GG5001
export const K = (me: LocalParticipant | undefined = undefined) => me?.setName('x'); //! GG5001
export const L = (a: { me: LocalParticipant }[]) => a.forEach(({ me }) => me.setName('x')); //! GG5001
export const M = (a: LocalParticipant[]) => a.map((p) => p.setName('x')); //! GG5001
export const N = (rooms: Record<string, Room>, id: string) => rooms[id].localParticipant.setName('x'); //! GG5001
export function* O(room: Room) { yield room.localParticipant.setName('x'); } //! GG5001
export const P = (x: unknown) => { if (x instanceof LocalParticipant) x.setName('x'); }; //! GG5001
function isMe(p: unknown): p is LocalParticipant { return p instanceof LocalParticipant; }
export const R = (p: unknown) => isMe(p) && p.setName('x'); //! GG5001
let active: LocalParticipant; export const T = (room: Room) => { active = room.localParticipant; active.setName('x'); }; //! GG5001
export const U = (room: Room, lp = room.localParticipant) => lp.setName('x'); //! GG5001
export const V = ({ room: { localParticipant: who } }: { room: Room }) => who.setName('x'); //! GG5001
export const W = (session: ReturnType<typeof useSession>) => session.room.localParticipant.setName('x'); //! GG5001
export const Y = () => useMaybeRoomContext()?.localParticipant?.setName('x'); //! GG5001
export const Z = () => { const room = useEnsureRoom(); return room.localParticipant.setName('x'); }; //! GG5001
