# case: Subscriptions in an event handler, of a typed publication.
# policy: PublisherPolicy
from livekit import rtc


def attach(room: rtc.Room) -> None:
    @room.on("track_published")
    def on_track_published(publication: rtc.RemoteTrackPublication, participant: rtc.RemoteParticipant) -> None:
        if publication.kind == rtc.TrackKind.KIND_AUDIO:
            publication.{|GG5004:set_subscribed|}(True)
        else:
            publication.set_subscribed(False)
