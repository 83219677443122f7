package org.example.notguards

import io.livekit.android.room.Room
import timber.log.Timber

data class Role(val permissions: Set<String>, val canPublish: Boolean)

class Presenter(private val room: Room, private val role: Role) {
    fun debug() = Timber.d("permissions %s", room.localParticipant.permissions)

    suspend fun start(api: Api) {
        val request = TokenRequest(name = "p", canPublish = role.canPublish)
        Timber.i("requesting %s, now %s", request, room.localParticipant.permissions)
        room.connect(api.url, api.token(request))
        room.localParticipant.setScreenShareEnabled(true) //! GG5002
    }

    fun title(text: String) {
        if ("title" in role.permissions) {
            room.localParticipant.updateName(text) //! GG5001
        }
    }
}

data class TokenRequest(val name: String, val canPublish: Boolean)
interface Api { val url: String; suspend fun token(request: TokenRequest): String }
