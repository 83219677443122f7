package com.acme.quiz

import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import kotlinx.coroutines.launch

class QuizQuestion { fun updateMetadata(text: String) = Unit }

class QuizDeck { val current = QuizQuestion() }

class QuizViewModel(private val room: Room, private val deck: QuizDeck) : ViewModel() {
    private val current: LocalParticipant
        get() = room.localParticipant

    fun answer(choice: Int) {
        deck.current.updateMetadata("answered")
        current.updateMetadata("""{"choice":$choice}""") //! GG5001
        viewModelScope.launch {
            this@QuizViewModel.current.publishData(byteArrayOf(choice.toByte())) //! GG5003
        }
    }
}
