// case: A range and an inner declaration take the alias's name.
// policy: GuestPolicy
package bot

import (
	lksdk "github.com/livekit/server-sdk-go/v2"

	"example.com/shop/forms"
)

func reset(room *lksdk.Room, all []*forms.Field) string {
	p := room.LocalParticipant
	for _, p := range all {
		p.SetName("")
	}
	if p := forms.First(); p != nil {
		p.SetMetadata("{}")
	}
	return p.Identity()
}
