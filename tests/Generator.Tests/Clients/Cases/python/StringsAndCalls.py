# case: Prefixes, escapes and triple quotes before the live call.
# policy: GuestPolicy
import re

from livekit import rtc

QUOTED = re.compile(r"\"([^'\"]*)'")
PATH = r"C:\rooms" "\\"
BYTES = rb'\'' + b"room.local_participant.set_name('x')"
TEXT = '''It's "room.local_participant.set_metadata('y')" # not a comment'''
LONG = f"""{TEXT!r:>10} {{room.local_participant.set_name('z')}}"""


async def rename(room: rtc.Room, name: str) -> None:
    await room.local_participant.{|GG5001:set_name|}(f"{name} ({'it''s'}) #{len(PATH)}")  # room.local_participant.set_name("no")
