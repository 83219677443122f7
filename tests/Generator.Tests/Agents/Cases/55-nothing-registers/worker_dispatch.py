"""Sends an agent into a room, for tries on the command line."""
import asyncio
import sys

from livekit import api


async def main(room: str) -> None:
    lkapi = api.LiveKitAPI()
    dispatch = await lkapi.agent_dispatch.create_dispatch(
        api.CreateAgentDispatchRequest(agent_name="concierge", room=room, metadata="{}")
    )
    print("created", dispatch.id)
    rule = api.CreateSIPDispatchRuleRequest(
        room_config=api.RoomConfiguration(agents=[api.RoomAgentDispatch(agent_name="inbound")]),
    )
    await lkapi.sip.create_sip_dispatch_rule(rule)
    await lkapi.aclose()


asyncio.run(main(sys.argv[1]))
