# case: Bytes, tones, texts, files, streams, remote calls and data tracks.
# policy: QuietPolicy
from livekit import rtc


class Messages:
    def __init__(self, room: rtc.Room) -> None:
        self._room = room

    async def send(self, text: str) -> None:
        await self._room.local_participant.{|GG5003:publish_data|}(text.encode(), reliable=True)
        await self._room.local_participant.{|GG5003:publish_dtmf|}(code=1, digit="1")
        await self._room.local_participant.{|GG5003:send_text|}(text, topic="chat")
        await self._room.local_participant.{|GG5003:send_file|}("menu.pdf", topic="files")
        writer = await self._room.local_participant.{|GG5003:stream_text|}(topic="typing")
        await writer.aclose()
        blob = await self._room.local_participant.{|GG5003:stream_bytes|}("frame", topic="raw")
        await blob.aclose()
        await self._room.local_participant.{|GG5003:send_bytes|}(b"frame", topic="raw")

    async def pose(self) -> None:
        await self._room.local_participant.{|GG5003:publish_data_track|}(name="pose")

    async def ask(self, peer: str) -> str:
        return await self._room.local_participant.{|GG5003:perform_rpc|}(
            destination_identity=peer, method="status", payload="{}"
        )
