import { Room, LocalParticipant, RoomEvent, Track, LocalVideoTrack, createLocalVideoTrack } from 'livekit-client';
import { RoomContext, useRoomContext, useLocalParticipant, useTracks, useConnectionState, LiveKitRoom, TrackToggle, useTrackToggle, useChat, ControlBar, Chat } from '@livekit/components-react';
import { observer } from 'mobx-react-lite';
import { useForm } from 'react-hook-form';
import useSWR from 'swr';
export const A = observer(({ store }: { store: { room: Room; me: LocalParticipant | undefined } }) => <button onClick={() => store.me?.setName('x')} />); //! GG5001
export const B: React.FC<{ participant: LocalParticipant }> = ({ participant }) => { useEffect(() => { void participant.setMetadata('x'); }, [participant]); return null; }; //! GG5001
export const C = React.forwardRef<HTMLDivElement, { lp: LocalParticipant }>(function C({ lp }, ref) { return <div ref={ref} onClick={() => lp.setName('x')} />; }); //! GG5001
export function D() { const { register, handleSubmit } = useForm<{ name: string }>(); const { localParticipant } = useLocalParticipant(); const submit = handleSubmit(async ({ name }) => { await localParticipant.setName(name); }); return <form onSubmit={submit}><input {...register('name')} /></form>; } //! GG5001
export function E() { const room = React.useContext(RoomContext); return <button onClick={() => room?.localParticipant.setCameraEnabled(true)} />; } //! GG5002
export function F() { const room = useRoomContext(); const [on, setOn] = useState(false); const toggle = async () => { setOn(!on); await room.localParticipant.setMicrophoneEnabled(!on); }; return <button onClick={toggle}>{on}</button>; } //! GG5002
export function G({ onReady }: { onReady: (room: Room) => void }) { return null; }
export const H = () => <G onReady={(room) => room.localParticipant.setName('x')} />; //! GG5001
export const I = () => <G onReady={(r) => { r.localParticipant.setName('x'); }} />; //! GG5001
export const J = () => <RoomContext.Consumer>{(room) => <button onClick={() => room?.localParticipant.setName('x')} />}</RoomContext.Consumer>; //! GG5001
export async function M(room: Room) { const [cam, mic] = await Promise.all([createLocalVideoTrack(), room.localParticipant.setMicrophoneEnabled(true)]); await room.localParticipant.publishTrack(cam); return mic; } //! GG5002
export const N = (room: Room) => ({ rename: (n: string) => room.localParticipant.setName(n), mute: () => room.localParticipant.setMicrophoneEnabled(false) }); //! GG5001
export class O { static async go(this: { room: Room }) { await this.room.localParticipant.setName('x'); } } //! GG5001
export const P = async (rooms: Map<string, { room: Room }>) => { for (const { room } of rooms.values()) await room.localParticipant.setName('x'); for (const [, v] of rooms) await v.room.localParticipant.setName('y'); }; //! GG5001
export const R = (room: Room) => { const { localParticipant: { identity }, localParticipant } = room; return localParticipant.setName(identity); }; //! GG5001
export const S = (room: Room | null) => { if (!room) return; const me = room.localParticipant; return () => me.setName('x'); }; //! GG5001
export const T = <LiveKitRoom token="t" serverUrl="u" video={true} audio={{ noiseSuppression: true }} />; //! GG5002
export const U = <LiveKitRoom token="t" serverUrl="u" connect={false} video={undefined} audio={false} />;
export const V = ({ canSpeak, room }: { canSpeak: boolean; room: Room }) => canSpeak && <button onClick={() => room.localParticipant.setMicrophoneEnabled(true)} />; //! GG5002
