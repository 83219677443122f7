from __future__ import annotations

from typing import NamedTuple

from livekit import rtc


class Desk(NamedTuple):
    room: rtc.Room
    me: rtc.LocalParticipant
    drawer: DeskDrawer


class DeskDrawer:
    def set_metadata(self, text: str) -> None: ...

    def set_name(self, text: str) -> None: ...


def open_desk(room: rtc.Room) -> tuple[rtc.Room, rtc.LocalParticipant]:
    return room, room.local_participant


def open_drawers() -> tuple[DeskDrawer, DeskDrawer]:
    return DeskDrawer(), DeskDrawer()


async def open_both(hall: rtc.Room) -> None:
    room, me = open_desk(hall)
    await me.set_metadata("open")  #! GG5001
    await room.local_participant.send_text("open")  #! GG5003
    upper, lower = open_drawers()
    upper.set_metadata("pens")
    lower.set_name("paper")


async def unpack(desk: Desk) -> None:
    room, me, drawer = desk
    drawer.set_name(room.name)
    await me.set_name("desk")  #! GG5001


async def first_free(desks: list[Desk]) -> None:
    desk = next((d for d in desks if d.room.name), None)
    if desk is not None:
        desk.drawer.set_name("first")
        await desk.me.set_name("first")  #! GG5001
