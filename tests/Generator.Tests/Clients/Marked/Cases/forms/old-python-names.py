# Before livekit 0.12 (July 2024) the Python SDK called these methods update_metadata and update_name.
import json

from livekit.agents import JobContext


class Assistant:
    def __init__(self, ctx: JobContext) -> None:
        self.ctx = ctx

    def show_state(self, state: str) -> None:
        self.ctx.create_task(self.ctx.room.local_participant.update_metadata(json.dumps({"agent_state": state})))  #! GG5001
