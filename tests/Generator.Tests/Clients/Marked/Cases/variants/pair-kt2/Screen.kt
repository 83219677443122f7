package app.ui
import app.call.CallHolder
import app.call.CallManager
class ScreenVm(private val manager: CallManager) {
    fun a() { manager.me?.updateName("x") } //! GG5001
    fun b() { manager.requireMe().updateMetadata("x") } //! GG5001
    suspend fun c() { manager.room.value?.localParticipant?.setCameraEnabled(true) } //! GG5002
    fun d() { manager.notes.updateName("x") }
    suspend fun e() { if (manager.canShare) { manager.room.value?.localParticipant?.setScreenShareEnabled(true) } }
    fun f() { CallHolder.room.localParticipant.updateAttributes(mapOf()) } //! GG5001
}
