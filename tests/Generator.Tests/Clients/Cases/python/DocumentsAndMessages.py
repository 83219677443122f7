# case: Documents, messages and archives take metadata too, and one of them is in a file with LiveKit.
# policy: GuestPolicy
import tarfile

import fitz
from livekit import rtc
from spade.message import Message


def label(room: rtc.Room, archive: tarfile.TarFile) -> None:
    doc = fitz.open("minutes.pdf")
    doc.set_metadata({"author": room.local_participant.identity})
    msg = Message(to="desk@example.com")
    msg.set_metadata("performative", "inform")
    archive.add(doc.name)
