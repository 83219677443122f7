import { type JobContext, ServerOptions, cli, defineAgent } from '@livekit/agents';
import { fileURLToPath } from 'node:url';

/**
 * Recommends wine. The names of last year:
 *   cli.runApp(new ServerOptions({ agentName: 'sommelier-beta' }))
 */
export default defineAgent({
  entry: async (ctx: JobContext) => {
    await ctx.connect();
  },
});

cli.runApp(
  new ServerOptions({
    agent: fileURLToPath(import.meta.url),
    wsURL: 'wss://cellar.example.net', // agentName: 'sommelier-beta',
    /* agentName: 'waiter', */
    agentName: 'sommelier',
    numIdleProcesses: 1,
  }),
);
