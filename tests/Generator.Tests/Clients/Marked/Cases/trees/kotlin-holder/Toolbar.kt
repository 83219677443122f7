package org.example.holder

class Toolbar {
    fun hand(up: Boolean) {
        CallHolder.room.localParticipant.updateAttributes(mapOf("hand" to up.toString())) //! GG5001
    }

    suspend fun camera(on: Boolean) {
        if (!CallHolder.started) return
        CallHolder.room.localParticipant.setCameraEnabled(on) //! GG5002
    }

    suspend fun quiet() = CallHolder.room.localParticipant.setMicrophoneEnabled(false)
}
