import { useMe, Toggle, useChat, Track, CallRoom, type Me } from './lk';
export function A() {
  const { localParticipant } = useMe();
  const { send } = useChat(); //! GG5003
  return <><Toggle source={Track.Source.Camera} /><button onClick={() => localParticipant.setName('x')} /></>; //! GG5001 GG5002
}
const room = new CallRoom();
export const b = () => room.localParticipant.setMetadata('x'); //! GG5001
export const c = (me: Me) => me.setAttributes({}); //! GG5001
