# case: What an agent sends and hears is granted by default.
# policy: GuestPolicy
from livekit import rtc
from livekit.agents import JobContext


async def entrypoint(ctx: JobContext) -> None:
    await ctx.connect()
    await ctx.agent.publish_data(b"hello")
    await ctx.room.local_participant.publish_transcription(rtc.Transcription("agent", "TR_1", []))

    @ctx.room.on("track_published")
    def on_published(publication: rtc.RemoteTrackPublication, participant: rtc.RemoteParticipant) -> None:
        publication.set_subscribed(True)
