// case: Subscriptions of remote publications by a policy that has none.
// policy: PublisherPolicy
package com.shop.grid

import io.livekit.android.room.participant.RemoteParticipant
import io.livekit.android.room.track.RemoteTrackPublication

class Grid {
    fun show(publication: RemoteTrackPublication) {
        publication.{|GG5004:setSubscribed|}(true)
        publication.setEnabled(true)
    }

    fun hide(publication: RemoteTrackPublication) = publication.setSubscribed(false)

    fun all(participant: RemoteParticipant) {
        participant.trackPublications.values.forEach {
            (it as RemoteTrackPublication).{|GG5004:setSubscribed|}(true)
        }
    }
}
