// case: the participant through the usual detours of a page without types
// policy: GuestPolicy
import * as LivekitClient from 'livekit-client';
import { seats } from './seats.js';

const state = { room: null, me: null, name: '' };

export class Stage {
  #me;
  constructor({ room, name = 'x' } = {}) {
    this.room = room ?? new LivekitClient.Room();
    this.#me = this.room.localParticipant;
    this.name = name;
  }

  async rename(name = this.name) {
    await this.#me.{|GG5001:setName|}(name);
    await this.room.localParticipant.{|GG5001:setMetadata|}(JSON.stringify({ name }));
    for (const seat of seats) seat.setName(name);
    for (const { lp } of seats) lp.setName(name);
    const lp = this.room.localParticipant;
    return lp.{|GG5001:setAttributes|}({ name });
  }
}

export const rename = async (room, name) => {
  const { localParticipant } = room;
  state.name = name;
  await localParticipant.{|GG5001:setName|}(name);
  const setName = (n) => room.localParticipant.{|GG5001:setName|}(n);
  return [setName, seats.map(([lp]) => lp.setName(name))];
};

document.querySelector('#go').addEventListener('click', async ({ target }) => {
  const local = state.room?.localParticipant;
  await local?.{|GG5001:setName|}(target.value);
});
