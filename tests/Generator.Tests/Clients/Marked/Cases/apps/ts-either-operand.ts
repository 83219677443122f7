import type { LocalParticipant, Room } from 'livekit-client';

export interface CallContext {
  override?: LocalParticipant;
  room: Room;
}

export async function badge(ctx: CallContext, value: string): Promise<void> {
  const me = ctx.override ?? ctx.room.localParticipant;
  await me.setAttributes({ badge: value }); //! GG5001
}

export async function say(ctx: CallContext, line: string): Promise<void> {
  const speaker = ctx.override !== undefined ? ctx.override : ctx.room.localParticipant;
  await speaker.sendText(line, { topic: 'lk.chat' }); //! GG5003
}

export async function stream(ctx: CallContext): Promise<void> {
  const writer = await (ctx.override || ctx.room.localParticipant).streamText({ topic: 'captions' }); //! GG5003
  await writer.write('hello');
  await writer.close();
}

export const shareWith = ({ room }: CallContext) => room.localParticipant.setScreenShareEnabled(true); //! GG5002
