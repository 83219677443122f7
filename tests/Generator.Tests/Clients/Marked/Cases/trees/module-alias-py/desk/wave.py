import desk.seats
import desk.seats as all_seats


async def wave(name: str) -> None:
    await all_seats.seat_of(name).set_attributes({})  #! GG5001
    await desk.seats.seat_of(name).send_text("x")  #! GG5003
    all_seats.badge_of(name).set_name(name)
