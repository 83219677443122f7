// case: Raw strings, runes and comments around what is no call.
// policy: GuestPolicy
package bot

import (
	"fmt"

	lksdk "github.com/livekit/server-sdk-go/v2"
)

const usage = `
	room.LocalParticipant.SetName("x") // it's text
	"unbalanced
`

// room.LocalParticipant.SetMetadata("{}")
func help(room *lksdk.Room) {
	/* room.LocalParticipant.SetName("y") */
	for _, r := range room.LocalParticipant.Name() {
		if r == '\'' || r == '"' || r == '`' {
			fmt.Println("room.LocalParticipant.SetAttributes(m)", usage)
		}
	}
}
