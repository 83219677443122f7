# case: A bot that publishes under a policy for viewers.
# policy: ViewerPolicy
import logging

from livekit import rtc

logger = logging.getLogger(__name__)


class ViewerBot:
    def __init__(self) -> None:
        self.room = rtc.Room()

    async def run(self, track: rtc.LocalAudioTrack, options: rtc.TrackPublishOptions) -> None:
        try:
            await self.room.local_participant.{|GG5002:publish_track|}(track, options)
        except Exception:
            logger.exception("didn't publish")
        await self.room.local_participant.{|GG5003:publish_data|}(b"\x00'\"")
        await self.room.local_participant.{|GG5001:set_metadata|}('{"bot": "it\'s me"}')
