# case: The policy grants what the agent does.
# policy: MemberPolicy
from livekit import rtc
from livekit.agents import JobContext


async def entrypoint(ctx: JobContext) -> None:
    await ctx.connect()
    await ctx.room.local_participant.set_attributes({"state": "listening"})
    await ctx.room.local_participant.send_text("hello", topic="lk.chat")
    track = rtc.LocalAudioTrack.create_audio_track("voice", rtc.AudioSource(24_000, 1))
    await ctx.room.local_participant.publish_track(track)
