from . import state
from .state import Choir, stage


# The room and the participant come from the other module of the package.
async def rename(name: str) -> None:
    await stage.local_participant.set_name(name)  #! GG5001


async def sing(choir: Choir, text: str) -> None:
    choir.sheet.set_metadata(text)
    await choir.lead.set_metadata(text)  #! GG5001
    if choir.may_sing():
        await choir.lead.send_text(text)
    await state.stage.local_participant.send_text(text)  #! GG5003
