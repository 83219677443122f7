// case: The options of the join and the calls after it are granted.
// policy: MemberPolicy
package bot

import (
	lksdk "github.com/livekit/server-sdk-go/v2"
)

func join(url, token string) error {
	room, err := lksdk.ConnectToRoomWithToken(url, token, lksdk.NewRoomCallback(), lksdk.WithMetadata("{}"))
	if err != nil {
		return err
	}
	defer room.Disconnect()
	room.LocalParticipant.SetAttributes(map[string]string{"mood": "fine"})
	return room.LocalParticipant.PublishDataPacket(lksdk.UserData([]byte("hi")))
}
