// case: types of another package, embedding, and methods of one's own
// policy: ViewerPolicy
package live

import (
	"github.com/livekit/protocol/livekit"
	lksdk "github.com/livekit/server-sdk-go/v2"

	"example.com/shop/conference"
)

type Seat struct {
	*conference.LocalParticipant
	LocalParticipant *conference.Member
	room             *conference.Room
	live             *lksdk.Room
}

type Named interface {
	SetName(name string)
	SetMetadata(metadata string)
}

func (s *Seat) SetName(name string) { s.LocalParticipant.SetName(name) }

func (s *Seat) Rename(p *conference.LocalParticipant, n Named) {
	p.SetName("x")
	n.SetName("y")
	s.SetName("z")
	s.room.PerformRpc("open")
	var other *conference.LocalParticipant
	other.SetMetadata("{}")
}

func Info(info *livekit.ParticipantInfo, b conference.Builder) *conference.Member {
	return b.SetName(info.Name).SetMetadata(`s.live.LocalParticipant.SetName("raw")`).Build()
}

func generic[P Named](localParticipant P) { localParticipant.SetName("generic") }

func (s *Seat) Live() error {
	s.live.LocalParticipant.{|GG5001:SetName|}("live")
	return s.live.LocalParticipant.{|GG5003:PublishDataPacket|}(lksdk.UserData([]byte("x")))
}
