import { ServerOptions, cli, defineAgent } from '@livekit/agents';
import { fileURLToPath } from 'node:url';

const AGENTS = { list: { name: 'shopping-list', prompt: 'Write down what is missing.' } } as const;

export default defineAgent({ entry: async (ctx) => { await ctx.connect(); } });

cli.runApp(new ServerOptions({ agent: fileURLToPath(import.meta.url), agentName: AGENTS.list.name }));
