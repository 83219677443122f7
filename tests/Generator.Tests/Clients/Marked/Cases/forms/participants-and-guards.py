from __future__ import annotations
import asyncio
from dataclasses import dataclass, field
from typing import Optional, TYPE_CHECKING
from livekit import agents, rtc
from livekit.agents import Agent, AgentSession, JobContext, RunContext, function_tool

@dataclass
class State:
    room: rtc.Room
    me: Optional[rtc.LocalParticipant] = None
    ctx: JobContext | None = None

async def entrypoint(ctx: JobContext):
    await ctx.connect()
    await ctx.room.local_participant.set_attributes({"a": "b"})  #! GG5001
    await ctx.agent.set_name("x")  #! GG5001
    state = State(room=ctx.room)
    await state.room.local_participant.set_name("x")  #! GG5001
    await state.me.set_name("x")  #! GG5001

    @ctx.room.on("participant_connected")
    def on(p: rtc.RemoteParticipant):
        asyncio.create_task(ctx.room.local_participant.publish_data(b"x"))  #! GG5003

    @ctx.room.local_participant.register_rpc_method("x")  #! GG5003
    async def handle(data):
        return "x"

    @ctx.room.on("participant_permissions_changed")
    def changed(p, perms):
        asyncio.create_task(ctx.room.local_participant.publish_data(b"x"))

    lp = ctx.room.local_participant
    perms = lp.permissions
    if perms and perms.can_publish_data:
        await lp.send_text("x")
    if not lp.permissions.can_publish:
        return
    await lp.publish_track(track)
    await lp.set_metadata("x")  #! GG5001

class Bot(Agent):
    def __init__(self, room: rtc.Room) -> None:
        self._room = room
        self._lp = room.local_participant
        self.participant: rtc.LocalParticipant | None = None

    async def run(self):
        await self._room.local_participant.set_name("x")  #! GG5001
        await self._lp.set_name("x")  #! GG5001
        if self.participant:
            await self.participant.set_name("x")  #! GG5001
        if self.participant is not None and self.allowed:
            await self.participant.send_text("x")  #! GG5003
        p = self.participant or self._room.local_participant
        await p.set_name("x")  #! GG5001
        async with self.lock:
            await p.send_file("x")  #! GG5003

    @property
    def me(self) -> rtc.LocalParticipant:
        return self._room.local_participant

    @function_tool
    async def rename(self, context: RunContext, name: str):
        await self.me.set_name(name)  #! GG5001
        writer = await self.me.stream_text(topic="x")  #! GG5003
        await context.userdata.room.local_participant.set_name(name)  #! GG5001

def me_of(room: rtc.Room):
    return room.local_participant

async def go(room):
    await me_of(room).set_name("x")  #! GG5001
    await room.local_participant.perform_rpc(destination_identity="a", method="b", payload="")  #! GG5003
    match room.local_participant:
        case rtc.LocalParticipant() as lp:
            await lp.set_name("x")  #! GG5001
