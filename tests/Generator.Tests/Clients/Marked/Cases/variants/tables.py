from livekit import rtc


# Rows of the tables, each beside one that needs nothing.
async def rows(room: rtc.Room, source: rtc.AudioSource, pub: rtc.RemoteTrackPublication, remote: rtc.RemoteDataTrack) -> None:
    me = room.local_participant
    track = rtc.LocalAudioTrack.create_audio_track("mic", source)
    await me.publish_track(track, rtc.TrackPublishOptions(source=rtc.TrackSource.SOURCE_MICROPHONE))  #! GG5002
    await me.unpublish_track(track.sid)
    await me.send_bytes(b"x", topic="b")  #! GG5003
    await me.stream_text(topic="t")  #! GG5003
    await me.send_file("a.png", topic="f")  #! GG5003
    await me.publish_dtmf(code=1, digit="1")  #! GG5003
    await me.publish_data_track(name="pose")  #! GG5003
    await me.perform_rpc(destination_identity="a", method="m", payload="")  #! GG5003
    me.unregister_rpc_method("m")
    me.set_track_subscription_permissions(allow_all_participants=True)
    room.register_text_stream_handler("t", lambda reader, who: None)
    pub.set_subscribed(True)  #! GG5004
    pub.set_subscribed(False)
    subprocess_publish = lambda data: None
    subprocess_publish(b"publish_data")
