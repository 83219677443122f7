// An extension property reads the permission, and extension functions of the participant ask it.
package stage

import io.livekit.android.room.participant.LocalParticipant

val LocalParticipant.mayRename: Boolean get() = permissions?.canUpdateMetadata == true

val LocalParticipant.isPolite: Boolean get() = name != null

fun LocalParticipant.rename(to: String) {
    if (!mayRename) return
    updateName(to)
}

fun LocalParticipant.greet(to: String) {
    if (!isPolite) return
    updateName(to) //! GG5001
}
