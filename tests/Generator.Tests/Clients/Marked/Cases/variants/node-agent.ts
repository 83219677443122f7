import { cli, defineAgent, llm, type JobContext, voice, WorkerOptions } from '@livekit/agents';

// The agent's participant by its other names; spans and sessions have methods of the same names.
export default defineAgent({
  entry: async (ctx: JobContext) => {
    await ctx.connect();
    const session = new voice.AgentSession({});
    const { localParticipant } = ctx.room;
    await localParticipant?.updateName('agent'); //! GG5001
    await ctx.agent?.setAttributes({ ready: '1' }); //! GG5001
    ctx.room.localParticipant?.registerRpcMethod('pause', async () => 'ok'); //! GG5003
    ctx.room.once('disconnected', () => llm.log?.('bye'));
    const span = trace(ctx.job.id);
    span.setAttributes({ ready: '1' });
    await session.start({ agent: new voice.Agent({ instructions: 'hi' }), room: ctx.room });
  },
});

declare function trace(id: string): { setAttributes(a: Record<string, string>): void };
cli.runApp(new WorkerOptions({ agent: import.meta.filename }));
