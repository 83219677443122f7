# case: A guest may publish and send, a viewer may not: one file for both.
# policy: ViewerPolicy;GuestPolicy
from livekit import rtc


async def run(room: rtc.Room, track: rtc.LocalAudioTrack) -> None:
    options = rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_MICROPHONE)
    await room.local_participant.publish_track(track, options)
    await room.local_participant.send_text("hello", topic="chat")

    @room.local_participant.register_rpc_method("status")
    async def status(data: rtc.RpcInvocationData) -> str:
        return "ok"
