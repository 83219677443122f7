// case: The agent of a job's context is the local participant.
// policy: QuietPolicy
import { type JobContext, defineAgent } from '@livekit/agents';

export default defineAgent({
  entry: async (ctx: JobContext) => {
    await ctx.connect();
    const participant = await ctx.waitForParticipant();
    await ctx.agent?.{|GG5003:sendText|}(`hello ${participant.identity}`, { topic: 'chat' });
    await ctx.room.localParticipant?.{|GG5003:publishData|}(new Uint8Array([1]), { reliable: true });
  },
});
