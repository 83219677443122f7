// case: A publication of a callback is subscribed to.
// policy: PublisherPolicy
package bot

import (
	lksdk "github.com/livekit/server-sdk-go/v2"
)

func callbacks() *lksdk.RoomCallback {
	return &lksdk.RoomCallback{
		ParticipantCallback: lksdk.ParticipantCallback{
			OnTrackPublished: func(publication *lksdk.RemoteTrackPublication, rp *lksdk.RemoteParticipant) {
				if err := publication.{|GG5004:SetSubscribed|}(true); err != nil {
					_ = publication.SetSubscribed(false)
				}
			},
		},
	}
}
