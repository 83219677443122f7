import { fileURLToPath } from "node:url";
import { WorkerOptions, cli, defineAgent } from "@livekit/agents";

const agentName = process.env.LIVEKIT_AGENT_NAME ?? "notes";

export default defineAgent({
  entry: async (ctx) => {
    await ctx.connect();
  },
});

cli.runApp(new WorkerOptions({ agent: fileURLToPath(import.meta.url), agentName }));
