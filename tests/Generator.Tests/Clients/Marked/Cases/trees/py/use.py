from .call import TreeCall
async def a(call: TreeCall):
    await call.room.local_participant.set_name("x")  #! GG5001
    await call.me.set_name("x")  #! GG5001
    await call.seat.set_name("x")
