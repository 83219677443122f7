const { WorkerOptions, cli, defineAgent } = require('@livekit/agents');

module.exports = defineAgent({
  entry: async (ctx) => {
    await ctx.connect();
    console.log('connected to', ctx.room.name);
  },
});

if (require.main === module) {
  cli.runApp(new WorkerOptions({ agent: __filename, agentName: "concierge" }));
}
