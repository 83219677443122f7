import { WorkerOptions, cli, defineAgent } from '@livekit/agents';
import { fileURLToPath } from 'node:url';

const LOUD = 'announcer-loud';
const QUIET = "announcer-quiet";

export default defineAgent({
  entry: async (ctx) => {
    await ctx.connect();
  },
});

const night = new Date().getHours() > 21;
cli.runApp(new WorkerOptions({ agent: fileURLToPath(import.meta.url), agentName: night ? QUIET : LOUD }));
