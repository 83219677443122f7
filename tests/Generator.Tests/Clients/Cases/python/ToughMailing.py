"""Mailing list of a room's guests."""
# case: set_subscribed and publish_data of other objects
# policy: PublisherPolicy
import dataclasses
from livekit import rtc

@dataclasses.dataclass
class Guest:
    subscribed: bool = False
    def set_subscribed(self, value: bool) -> None:
        self.subscribed = value

def invite(guests: list[Guest]) -> None:
    for guest in guests:
        guest.set_subscribed(True)

class Lists:
    def __init__(self) -> None:
        self.guest = Guest()
    def go(self):
        self.guest.set_subscribed(True)

async def listen(publication: rtc.RemoteTrackPublication):
    publication.{|GG5004:set_subscribed|}(True)
