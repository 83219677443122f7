import { useCall } from '@state/call-store';
import { useCall as again } from 'src/state/call-store';
import { useCall as hash } from '#state/call-store.js';
export function save() {
  useCall.getState().room?.localParticipant.setName('x'); //! GG5001
  again.getState().room?.localParticipant.setName('x'); //! GG5001
  hash.getState().room?.localParticipant.setName('x'); //! GG5001
}
