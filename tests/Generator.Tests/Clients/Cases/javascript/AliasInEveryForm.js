// case: Const, let, destructuring and a later assignment make an alias.
// policy: GuestPolicy
import { Room } from 'livekit-client';

export function sync(room, state) {
  const lp = room?.localParticipant;
  if (!lp) return;
  lp.{|GG5001:setAttributes|}({ ...lp.attributes, state });

  let me;
  me = room.localParticipant;
  me.{|GG5001:setMetadata|}(JSON.stringify({ state }));

  const { localParticipant: self } = room;
  self.{|GG5001:setName|}(state.name);
}

export const create = () => new Room();
