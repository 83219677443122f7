// case: Android's own names: updateName, updateMetadata and updateAttributes return nothing and fail in silence.
// policy: GuestPolicy
package com.shop.call

import androidx.lifecycle.ViewModel
import io.livekit.android.room.Room
import org.json.JSONObject

class CallViewModel(private val room: Room) : ViewModel() {
    fun saveProfile(name: String, status: String) {
        room.localParticipant.{|GG5001:updateName|}(name)
        room.localParticipant.{|GG5001:updateMetadata|}(
            JSONObject()
                .put("status", status)
                .toString(),
        )
        room.localParticipant.{|GG5001:updateAttributes|}(mapOf("raised" to "true"))
    }
}
