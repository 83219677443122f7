import io.livekit.android.room.track.RemoteTrackPublication
import io.livekit.android.room.track.TrackPublication

// The declared type is the base type, and `is` narrows it.
fun listen(publication: TrackPublication) {
    if (publication is RemoteTrackPublication) {
        publication.setSubscribed(true) //! GG5004
    }
}

fun hear(publication: TrackPublication) {
    if (publication !is RemoteTrackPublication) return
    publication.setSubscribed(true) //! GG5004
}
