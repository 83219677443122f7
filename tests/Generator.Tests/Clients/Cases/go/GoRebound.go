// case: The same short name is a file in the second function, and untyped state in the third.
// policy: QuietPolicy
package bot

import (
	lksdk "github.com/livekit/server-sdk-go/v2"

	"example.com/shop/outbox"
)

func who(room *lksdk.Room) string {
	p := room.LocalParticipant
	return p.Identity()
}

func flush(box *outbox.Box) error {
	p := box.Open("orders")
	return p.PublishData([]byte("order"))
}

func each(box *outbox.Box) {
	for _, p := range box.All() {
		p.SendText("x", nil)
	}
}
