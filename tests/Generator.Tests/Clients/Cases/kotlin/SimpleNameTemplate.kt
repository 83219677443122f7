// case: A dollar and a name interpolate the name alone; what follows it is text.
// policy: GuestPolicy
package com.shop.log

import android.util.Log
import io.livekit.android.room.Room

fun explain(room: Room) {
    val localParticipant = room.localParticipant
    Log.i("call", "$localParticipant.updateName(x) is refused for ${localParticipant.identity}")
    Log.i("call", "\${room.localParticipant.updateMetadata(x)} \"$room.localParticipant.updateAttributes(m)\"")
    Log.i("call", """$room.localParticipant.updateName("y") and ${'$'}{room.localParticipant.updateName("z")}""")
}
