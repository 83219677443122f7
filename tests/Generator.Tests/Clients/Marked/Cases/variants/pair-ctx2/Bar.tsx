import { useCallContext, useRoomFromCall } from './CallContext';
export function Bar() {
  const { room, me, draft, canSpeak } = useCallContext();
  const ctx = useCallContext();
  const other = useRoomFromCall();
  const a = () => room.localParticipant.setName('x'); //! GG5001
  const b = () => me?.setAttributes({}); //! GG5001
  const c = () => draft.setName('x');
  const d = () => ctx.room.localParticipant.sendText('x'); //! GG5003
  const e = () => other.localParticipant.setScreenShareEnabled(true); //! GG5002
  const f = () => canSpeak && room.localParticipant.setMicrophoneEnabled(true);
  return <p onClick={a} onBlur={b} onFocus={c} onKeyUp={d} onKeyDown={e} onMouseUp={f} />;
}
