// case: One line, then the file.
// policy: GuestPolicy
package bot

import (
	lksdk "github.com/livekit/server-sdk-go/v2"
)

func kiosk(room *lksdk.Room) {
	// grantgen-disable-next-line GG5001
	room.LocalParticipant.SetName("kiosk")
	room.LocalParticipant.{|GG5001:SetMetadata|}("{}")
	// grantgen-disable GG5001
	room.LocalParticipant.SetAttributes(nil)
}
