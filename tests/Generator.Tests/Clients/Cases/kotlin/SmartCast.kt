// case: A participant of the list is narrowed by is and by a safe cast.
// policy: GuestPolicy
package com.shop.list

import io.livekit.android.room.participant.LocalParticipant
import io.livekit.android.room.participant.Participant

fun decorate(participants: List<Participant>) {
    for (participant in participants) {
        if (participant is LocalParticipant) {
            participant.{|GG5001:updateMetadata|}("{\"self\":true}")
        }
    }
    val me = participants.firstOrNull() as? LocalParticipant
    me?.{|GG5001:updateName|}("Me")
}
