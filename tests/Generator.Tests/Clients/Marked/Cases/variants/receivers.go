package bot

import (
	"sync"

	"github.com/livekit/protocol/auth"
	"github.com/livekit/protocol/livekit"
	lksdk "github.com/livekit/server-sdk-go/v2"
)

type Seat struct {
	room *lksdk.Room
	me   *lksdk.LocalParticipant
	mu   sync.Mutex
}
type Room struct{ LocalParticipant *Local }
type Local struct{}

func (l *Local) SetName(s string)     {}
func (s *Seat) participant() *lksdk.LocalParticipant { return s.me }
func (s *Seat) a() {
	s.room.LocalParticipant.SetName("x") //! GG5001
	s.me.SetMetadata("x")                //! GG5001
	s.participant().SetName("x")         //! GG5001
	lp := s.participant()
	lp.SetName("x") //! GG5001
}
func b(seats map[string]*Seat, rooms []*lksdk.Room) {
	seats["a"].me.SetName("x")       //! GG5001
	rooms[0].LocalParticipant.SetName("x") //! GG5001
	for _, r := range rooms {
		r.LocalParticipant.SetName("x") //! GG5001
	}
	var v sync.Map
	x, ok := v.Load("a")
	if !ok {
		return
	}
	x.(*lksdk.Room).LocalParticipant.SetName("x") //! GG5001
	if lp, ok := x.(*lksdk.LocalParticipant); ok {
		lp.SetName("x") //! GG5001
	}
	switch p := x.(type) {
	case *lksdk.LocalParticipant:
		p.SetName("x") //! GG5001
	}
}
func c(r *Room) { r.LocalParticipant.SetName("x") }
func d(room *lksdk.Room) {
	if !room.LocalParticipant.Permissions().GetCanPublishData() {
		return
	}
	room.LocalParticipant.PublishDataPacket(nil)
	room.LocalParticipant.SetName("x") //! GG5001
}
func e(room *lksdk.Room) {
	canPublish, canData := true, true
	grant := &auth.VideoGrant{RoomJoin: true, CanPublish: &canPublish, CanPublishData: &canData}
	grant.SetCanPublish(true)
	room.LocalParticipant.PublishData(nil) //! GG5003
}
func f() {
	cb := &lksdk.RoomCallback{
		ParticipantCallback: lksdk.ParticipantCallback{
			OnPermissionsChanged: nil,
		},
	}
	room, err := lksdk.ConnectToRoomWithToken("u", "t", cb, lksdk.WithMetadata("x"), lksdk.WithExtraAttributes(m)) //! GG5001
	if err != nil {
		return
	}
	if _, err := room.LocalParticipant.PublishTrack(t, &lksdk.TrackPublicationOptions{Source: livekit.TrackSource_CAMERA}); err != nil { //! GG5002
		log.Println("permissions", room.LocalParticipant.Permissions())
	}
}
func (r *Builder) WithExtraAttributes(m map[string]string) *Builder { return r.WithMetadata("x") }
func g(b *Builder) { b.WithMetadata("x"); span.SetAttributes(m); span.SetName("x") }
func h(pub *lksdk.RemoteTrackPublication) error { return pub.SetSubscribed(true) } //! GG5004
