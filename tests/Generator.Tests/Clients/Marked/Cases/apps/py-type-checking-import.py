"""Helpers that are imported before the SDK is installed.

    room.local_participant.set_name("docs")
"""
from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Optional

if TYPE_CHECKING:
    from livekit.rtc import LocalParticipant, RemoteTrackPublication, Room


@dataclass
class Seat:
    participant: LocalParticipant
    number: int


async def label(seat: Seat) -> None:
    await seat.participant.set_attributes({"seat": str(seat.number)})  #! GG5001


async def greet(room: Optional[Room], text: str) -> None:
    if room is None:
        return
    await room.local_participant.send_text(text)  #! GG5003


def watch(publication: RemoteTrackPublication, on: bool) -> None:
    if on:
        publication.set_subscribed(True)  #! GG5004
    else:
        publication.set_subscribed(False)
