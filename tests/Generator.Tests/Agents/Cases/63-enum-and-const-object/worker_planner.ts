import { ServerOptions, cli, defineAgent } from '@livekit/agents';
import { fileURLToPath } from 'node:url';

export enum AgentName {
  Planner = 'planner',
}

export default defineAgent({ entry: async (ctx) => { await ctx.connect(); } });

cli.runApp(new ServerOptions({ agent: fileURLToPath(import.meta.url), agentName: AgentName.Planner }));
