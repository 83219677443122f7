# case: The usage stands in the docstring of the module, a class and a function.
# policy: GuestPolicy
"""Helpers for guests.

Usage::

    await room.local_participant.set_attributes({"seat": "12"})
    await room.local_participant.set_name("it's me")
"""

from livekit import rtc


class Guest:
    r'''Don't call `room.local_participant.set_metadata("x")` here.'''

    def __init__(self, room: rtc.Room) -> None:
        """Keeps the room; ``room.local_participant.set_name('x')`` is refused."""
        self.room = room
        # await room.local_participant.set_name("x")

    @property
    def name(self) -> str:
        return self.room.local_participant.name
