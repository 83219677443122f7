// case: What goes into the token that the process mints itself needs no grant.
// policy: GuestPolicy
package bot

import (
	lksdk "github.com/livekit/server-sdk-go/v2"
)

func connect(url string) (*lksdk.Room, error) {
	return lksdk.ConnectToRoom(url, lksdk.ConnectInfo{
		APIKey:                "devkey",
		APISecret:             "secret",
		RoomName:              "lobby",
		ParticipantIdentity:   "bot",
		ParticipantName:       "Bot",
		ParticipantMetadata:   "{}",
		ParticipantAttributes: map[string]string{"kind": "bot"},
	}, &lksdk.RoomCallback{})
}
