# case: Several strings of several kinds on one line, then a comment with a call.
# policy: GuestPolicy
from livekit import rtc

TABLE = {'a': "it's", "b": 'say "hi"', 'c': '''x''', "d": """y'"""}  # room.local_participant.set_name("x")
NAMES = ["room.local_participant.set_name('y')", r'\'', u"ü", b'"']


def lookup(room: rtc.Room, key: str) -> str:
    text = (
        "await room.local_participant.set_metadata("
        'key)'
    )
    return TABLE.get(key, text) + room.local_participant.name
