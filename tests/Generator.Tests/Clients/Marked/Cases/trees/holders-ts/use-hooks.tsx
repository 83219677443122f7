import { useContext } from 'react';
import { useMyRoom, useMe, useCallState, RoomCtx } from './hooks';

export function X() {
  const room = useMyRoom();
  const me = useMe();
  const { me: mine, canTalk } = useCallState();
  const ctx = useContext(RoomCtx);
  return (
    <>
      <a onClick={() => room?.localParticipant.setName('x')} /> {/*! GG5001 */}
      <a onClick={() => me.setName('x')} /> {/*! GG5001 */}
      <a onClick={() => mine.setName('x')} /> {/*! GG5001 */}
      <a onClick={() => ctx?.localParticipant.setName('x')} /> {/*! GG5001 */}
      <a onClick={() => mine.setMicrophoneEnabled(true)} /> {/*! GG5002 */}
      {canTalk && <a onClick={() => mine.setMicrophoneEnabled(true)} />}
    </>
  );
}
