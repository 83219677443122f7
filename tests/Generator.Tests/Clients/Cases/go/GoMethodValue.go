// case: A method value and an interface name the setters; neither is a call.
// policy: GuestPolicy
package bot

import (
	lksdk "github.com/livekit/server-sdk-go/v2"
)

type named interface {
	SetName(name string)
	SetMetadata(metadata string)
}

var _ named = (*lksdk.LocalParticipant)(nil)

func setter(room *lksdk.Room) func(string) {
	return room.LocalParticipant.SetName
}

func label(n named) {
	n.SetName("x")
	n.SetMetadata("{}")
}
