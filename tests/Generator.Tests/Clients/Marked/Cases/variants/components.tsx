import { VideoConference, AudioConference, LiveKitRoom, PreJoin, TrackToggle, ControlBar, useTrackToggle, Chat, useSession, useSessionContext, useRpc, useDataChannel, useSessionMessages, useLiveKitRoom } from '@livekit/components-react';
import * as LK from '@livekit/components-react';
import { Track, TokenSource } from 'livekit-client';
export const A = ({ token }) => <LiveKitRoom token={token}><VideoConference chatMessageFormatter={f} /></LiveKitRoom>; //! GG5003
export const B = ({ token }) => <LK.LiveKitRoom token={token} video={true} audio={false} />; //! GG5002
export const C = () => <LK.VideoConference />; //! GG5003
export const D = () => <TrackToggle source={Track.Source.Unknown}>x</TrackToggle>;
export function E() {
  const { buttonProps } = useTrackToggle({ source: Track.Source.Camera }); //! GG5002
  const { enabled, pending } = useTrackToggle({ source: Track.Source.Microphone });
  return <button {...buttonProps} data-x={enabled} />;
}
export function F() {
  const session = useSession(TokenSource.endpoint('/t'));
  const { start, end } = session;
  const go = () => start({ tracks: { microphone: { enabled: false } } });
  return <button onClick={go} />;
}
export function G() {
  const { start } = useSession(TokenSource.endpoint('/t'));
  return <button onClick={() => start()} />; //! GG5002
}
export function H() {
  const { room } = useSessionContext();
  return <button onClick={() => room.localParticipant.setName('x')} />; //! GG5001
}
export function I() {
  const rpc = useRpc(); //! GG5003
  return <button onClick={() => rpc.perform({ destinationIdentity: 'a', method: 'b', payload: '' })} />;
}
export function J() {
  const { message } = useDataChannel('x', () => {});
  const dc = useDataChannel('y'); //! GG5003
  return <button onClick={() => dc.send(new Uint8Array(), {})} />;
}
export const PreJoinForm = () => <div><TrackToggle source={Track.Source.Camera} initialState={true} onChange={f} /></div>;
