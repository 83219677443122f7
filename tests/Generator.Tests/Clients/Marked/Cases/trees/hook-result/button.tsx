import { useRoomContext } from '@livekit/components-react';
import { useIsTeacher, useMayShow } from './permissions';

export function Share() {
  const room = useRoomContext();
  const canShow = useMayShow(3);
  const isTeacher = useIsTeacher();
  const share = () => canShow && room.localParticipant.setScreenShareEnabled(true);
  const teach = () => isTeacher && room.localParticipant.setCameraEnabled(true); //! GG5002
  const rename = () => canShow && room.localParticipant.setName('x'); //! GG5001
  return <button disabled={!canShow} onClick={() => room.localParticipant.setScreenShareEnabled(true)} title={`${share}${teach}${rename}`} />;
}
