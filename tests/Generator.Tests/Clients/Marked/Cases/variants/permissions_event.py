import asyncio

from livekit import rtc


# The handler of the promotion by decorator and by name; the other events promise nothing.
def follow(room: rtc.Room) -> None:
    @room.on("participant_permissions_changed")
    def on_permissions(*_: object) -> None:
        asyncio.create_task(room.local_participant.set_attributes({"promoted": "1"}))

    @room.on("participant_metadata_changed")
    def on_metadata(participant: rtc.Participant, old: str, new: str) -> None:
        asyncio.create_task(room.local_participant.set_name(new))  #! GG5001

    def welcome(*_: object) -> None:
        asyncio.create_task(room.local_participant.publish_data(b"thanks"))

    room.on("participant_permissions_changed", welcome)

    def greet(participant: rtc.RemoteParticipant) -> None:
        asyncio.create_task(room.local_participant.publish_data(b"hello"))  #! GG5003

    room.on("participant_connected", greet)

    @room.on("track_published")
    def on_track(publication: rtc.RemoteTrackPublication, participant: rtc.RemoteParticipant) -> None:
        publication.set_subscribed(True)  #! GG5004
        publication.set_subscribed(False)
