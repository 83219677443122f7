# case: Options that say all but the source.
# policy: SpeakerPolicy
from livekit import rtc


async def play(room: rtc.Room) -> None:
    source = rtc.AudioSource(48_000, 2)
    track = rtc.LocalAudioTrack.create_audio_track("music", source)
    await room.local_participant.{|GG5005:publish_track|}(track, rtc.TrackPublishOptions(dtx=False, red=True))
