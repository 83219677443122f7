// case: rooms of a hotel, and a participant's stub
// policy: QuietPolicy
package hotel
import (
	lksdk "github.com/livekit/server-sdk-go/v2"
)
type Bedroom struct{ n int }
func (b *Bedroom) PerformRpc(m string) {}
type Hotel struct {
	bedroom *Bedroom
	room *lksdk.Room
}
func (h *Hotel) Ring() {
	h.bedroom.PerformRpc("ring")
	h.room.LocalParticipant.{|GG5003:PublishData|}(nil)
}
