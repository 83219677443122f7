import { ServerOptions, cli } from '@livekit/agents';

cli.runApp(new ServerOptions({ agent: import.meta.filename, agentName: process.env.AGENT_NAME ?? 'librarian' }));
