from livekit import rtc


# The annotation is the base type, and isinstance narrows it.
def listen(publication: rtc.TrackPublication) -> None:
    if isinstance(publication, rtc.RemoteTrackPublication):
        publication.set_subscribed(True)  #! GG5004


def hear(publication: rtc.TrackPublication) -> None:
    if not isinstance(publication, rtc.RemoteTrackPublication):
        return
    publication.set_subscribed(True)  #! GG5004
