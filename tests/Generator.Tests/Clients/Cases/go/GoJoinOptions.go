// case: Metadata and attributes in the options of a join need the grant before there is a room.
// policy: GuestPolicy
package bot

import (
	lksdk "github.com/livekit/server-sdk-go/v2"
)

func join(url, token string) (*lksdk.Room, error) {
	return lksdk.ConnectToRoomWithToken(url, token, &lksdk.RoomCallback{},
		lksdk.WithAutoSubscribe(false),
		lksdk.{|GG5001:WithMetadata|}(`{"kind":"bot"}`),
		lksdk.{|GG5001:WithExtraAttributes|}(map[string]string{"kind": "bot"}),
	)
}
