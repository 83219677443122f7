// case: patterns in loops and parameters hide the alias outside
// policy: GuestPolicy
import { Room } from 'livekit-client';
import { bots, profiles, seats } from './model';

export async function start(room: Room) {
  const lp = room.localParticipant;
  await lp.{|GG5001:setName|}('Anna');

  bots.forEach(({ lp }) => lp.setName('bot'));
  profiles.map(([id, lp]) => lp.setAttributes({ id }));
  seats.forEach(({ holder: lp, index }) => {
    lp.setMetadata(String(index));
  });

  for (const { lp } of bots) {
    lp.setName('again');
  }
  for (const [id, lp] of Object.entries(profiles)) {
    lp.setMetadata(id);
  }
  for await (const { profile: { card: lp } } of seats.stream()) {
    lp.setName('deep');
  }

  function renameAll({ lp, name = 'x' }: { lp: Bot; name?: string }) {
    lp.setName(name);
  }
  const each = function ({ lp }) { lp.setName('inner'); };
  await lp.{|GG5001:setMetadata|}('{}');
  return { renameAll, each };
}
