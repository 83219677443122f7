# case: names bound anew in every way that the language has
# policy: GuestPolicy
import contextlib

from livekit import rtc

from shop.model import Bot, bots, lookup


async def mine(room: rtc.Room, name: str) -> None:
    lp = room.local_participant
    await lp.{|GG5001:set_name|}(name)


def others(room: rtc.Room, pairs: dict[str, Bot]) -> None:
    lp = room.local_participant
    print(f"it's {lp.identity}", {k: lp for k, lp in pairs.items()})
    list(map(lambda lp: lp.set_name("lambda"), bots))
    [lp.set_name("list") for lp in bots]
    {lp.set_metadata(k) for k, lp in pairs.items()}
    sorted(bots, key=lambda lp, *rest: lp.set_name("key"))
    for _, lp in pairs.items():
        lp.set_name("pair")


def rebinds(room: rtc.Room) -> None:
    lp, seat = lookup("x")
    lp.set_name(seat)
    with contextlib.closing(Bot()) as lp:
        lp.set_name("with")
    if (lp := lookup("y")) is not None:
        lp.set_name("walrus")
    try:
        lookup("z")
    except LookupError as lp:
        lp.set_name("except")
    match lookup("q"):
        case Bot() as lp:
            lp.set_name("match")


def with_parameter(room: rtc.Room, lp: Bot = None, *, name="x") -> None:
    lp.set_name(name)

    def inner(lp):
        return lp.set_metadata("inner")

    inner(lp)
