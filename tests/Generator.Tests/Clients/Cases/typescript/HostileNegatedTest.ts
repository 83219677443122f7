// case: what a test of the type has excluded is not the participant
// policy: GuestPolicy
import { LocalParticipant, Participant } from 'livekit-client';
import type { Bot } from './bot';

export async function rename(who: LocalParticipant | Bot, name: string) {
  if (!(who instanceof LocalParticipant)) {
    await who.setName(name);
    return;
  }
  await who.{|GG5001:setName|}(name);
}

export async function mark(who: LocalParticipant | Bot, text: string) {
  if (who instanceof LocalParticipant) {
    await who.{|GG5001:setMetadata|}(text);
  } else {
    await who.setMetadata(text);
  }
}

export function isMe(p: Participant): p is LocalParticipant {
  return p.isLocal;
}

export function badge(entry: unknown, bot: Bot) {
  const me = entry instanceof LocalParticipant;
  if (!me) bot.setName('guest');
}
