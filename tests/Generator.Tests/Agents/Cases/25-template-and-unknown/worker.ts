import { WorkerOptions, cli } from '@livekit/agents';

const region = process.env.REGION;
cli.runApp(new WorkerOptions({ agent: import.meta.filename, agentName: `driver-${region}` }));
