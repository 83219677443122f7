# case: What stands in the braces of an f-string is code; doubled braces are text.
# policy: QuietPolicy
from livekit import rtc


async def report(room: rtc.Room, peer: str) -> None:
    lp = room.local_participant
    print(f"{peer!r} says {await lp.{|GG5003:perform_rpc|}(destination_identity=peer, method='ping', payload='{}')}")
    print(f"{{lp.perform_rpc(destination_identity='x')}} {lp.identity}")
    print("{lp.send_text('x')}")
