# case: Options with a source that is granted, one that is not, and without any.
# policy: SpeakerPolicy
from livekit import rtc


async def publish(room: rtc.Room) -> None:
    voice = rtc.LocalAudioTrack.create_audio_track("voice", rtc.AudioSource(48_000, 1))
    await room.local_participant.publish_track(
        voice, rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_MICROPHONE)
    )

    face = rtc.LocalVideoTrack.create_video_track("face", rtc.VideoSource(1_280, 720))
    await room.local_participant.{|GG5002:publish_track|}(
        face, rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_CAMERA)
    )

    music = rtc.LocalAudioTrack.create_audio_track("music", rtc.AudioSource(48_000, 2))
    await room.local_participant.{|GG5005:publish_track|}(music)
