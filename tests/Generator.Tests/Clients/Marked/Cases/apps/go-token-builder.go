package tokens

import (
	"time"

	"github.com/livekit/protocol/auth"
	lksdk "github.com/livekit/server-sdk-go/v2"
)

func mint(key, secret, room, identity string, canPublish bool) (string, error) {
	grant := &auth.VideoGrant{RoomJoin: true, Room: room, CanPublish: &canPublish}
	grant.SetCanUpdateOwnMetadata(false)
	at := auth.NewAccessToken(key, secret)
	at.SetIdentity(identity).
		SetName("bot " + identity).
		SetMetadata("{}").
		SetAttributes(map[string]string{"a": "b"}).
		SetVideoGrant(grant).
		SetValidFor(time.Hour)
	return at.ToJWT()
}

func join(url, token string) error {
	room, err := lksdk.ConnectToRoomWithToken(url, token, nil)
	if err != nil {
		return err
	}
	defer room.Disconnect()
	return room.RegisterRpcMethod("ping", func(data lksdk.RpcInvocationData) (string, error) { return "pong", nil }) //! GG5003
}
