import os

from livekit.agents import WorkerOptions, cli

cli.run_app(WorkerOptions(None, agent_name=os.environ["AGENT"]))
