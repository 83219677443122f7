"""Listens to the stage. A docstring may say room.local_participant.set_name("x") and means nothing."""

from livekit import rtc
from opentelemetry import trace

tracer = trace.get_tracer(__name__)


async def announce(room: rtc.Room, topic: str) -> None:
    me = room.local_participant
    with tracer.start_as_current_span("announce") as span:
        span.set_attributes({"topic": topic})
        await me.send_text(f"Now: {topic}", topic="stage")
        await me.set_metadata(topic)  # <- GG5001


async def play(room: rtc.Room, source: rtc.AudioSource) -> None:
    track = rtc.LocalAudioTrack.create_audio_track("jingle", source)
    await room.local_participant.publish_track(track)  # <- GG5005
    options = rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_MICROPHONE)
    await room.local_participant.publish_track(track, options)
