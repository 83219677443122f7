// What the token is to grant is written in the same function, as values, pointers and setters.
package ticket

import (
	"time"

	"github.com/livekit/protocol/auth"
	lksdk "github.com/livekit/server-sdk-go/v2"
)

type role struct{ permissions map[string]bool }

func join(key, secret, room string, r role) error {
	canPublishData := true
	grant := &auth.VideoGrant{RoomJoin: true, Room: room, CanPublishData: &canPublishData}
	grant.SetCanPublish(true)
	grant.SetCanUpdateOwnMetadata(r.permissions["rename"])
	at := auth.NewAccessToken(key, secret).
		SetVideoGrant(grant).
		SetName("bot").
		SetMetadata("{}").
		SetAttributes(map[string]string{"kind": "bot"}).
		SetValidFor(time.Hour)
	token, err := at.ToJWT()
	if err != nil {
		return err
	}
	hall, err := lksdk.ConnectToRoomWithToken("ws://sfu", token, nil)
	if err != nil {
		return err
	}
	if r.permissions["rename"] {
		hall.LocalParticipant.SetName("bot") //! GG5001
	}
	_, err = hall.LocalParticipant.PublishTrack(nil, &lksdk.TrackPublicationOptions{Name: "mic"}) //! GG5002
	return err
}
