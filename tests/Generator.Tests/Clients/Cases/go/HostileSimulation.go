// case: a simulation with rooms of its own, beside an import of the SDK's constants
// policy: ViewerPolicy
package sim

import (
	"fmt"

	lksdk "github.com/livekit/server-sdk-go/v2"
)

type Participant struct {
	name string
	sent [][]byte
}

func (p *Participant) SetName(name string)          { p.name = name }
func (p *Participant) PublishData(b []byte) error   { p.sent = append(p.sent, b); return nil }
func (p *Participant) SetAttributes(map[string]string) {}

type Room struct {
	LocalParticipant *Participant
	State            lksdk.ConnectionState
}

func New(n int) []*Room {
	rooms := make([]*Room, 0, n)
	for i := 0; i < n; i++ {
		room := &Room{LocalParticipant: &Participant{}}
		room.LocalParticipant.SetName(fmt.Sprintf("it's %d", i))
		rooms = append(rooms, room)
	}
	for _, room := range rooms {
		_ = room.LocalParticipant.PublishData([]byte("x"))
		lp := room.LocalParticipant
		lp.SetAttributes(nil)
	}
	rooms[0].LocalParticipant.SetName("first")
	return rooms
}
