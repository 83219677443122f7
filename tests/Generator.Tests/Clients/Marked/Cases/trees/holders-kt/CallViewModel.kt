package org.example.call

class CallViewModel @Inject constructor(private val repository: CallRepository) : ViewModel() {
    val state = MutableStateFlow(CallState())
    fun go(s: CallState, other: CallRepository) {
        repository.me?.updateName("x") //! GG5001
        repository.room.value?.localParticipant?.updateName("x") //! GG5001
        repository.current.localParticipant.updateName("x") //! GG5001
        repository.participant().updateName("x") //! GG5001
        Calls.active?.localParticipant?.updateName("x") //! GG5001
        Calls.lp?.updateName("x") //! GG5001
        sharedRoom.localParticipant.updateName("x") //! GG5001
        s.me?.updateName("x") //! GG5001
        state.value.room?.localParticipant?.updateName("x") //! GG5001
        val me = other.me ?: return
        me.updateName("x") //! GG5001
        other.me?.let { it.updateName("x") } //! GG5001
    }
}
