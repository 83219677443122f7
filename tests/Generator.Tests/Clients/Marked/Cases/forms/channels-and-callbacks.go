package a
import (
	"context"
	lksdk "github.com/livekit/server-sdk-go/v2"
	"github.com/pion/webrtc/v4"
)
type S struct { mu sync.Mutex; room *lksdk.Room; parts []*lksdk.LocalParticipant }
func (s *S) me() *lksdk.LocalParticipant { s.mu.Lock(); defer s.mu.Unlock(); return s.room.LocalParticipant }
func (s *S) a(ctx context.Context) error { return s.me().PublishDataPacket(lksdk.UserData([]byte("x")), lksdk.WithDataPublishReliable(true)) } //! GG5003
func (s *S) b() { for _, p := range s.parts { p.SetName("x") } } //! GG5001
func (s *S) c() { s.parts[0].SetMetadata("x") } //! GG5001
func (s *S) d() { lp := s.me(); if lp == nil { return }; lp.SetAttributes(nil) } //! GG5001
func (s *S) e() { room, err := lksdk.ConnectToRoomWithToken("u", "t", &lksdk.RoomCallback{OnDisconnected: func() { s.me().SetName("x") }}, lksdk.WithAutoSubscribe(false)); _, _ = room, err } //! GG5001
func (s *S) f(track webrtc.TrackLocal) { pub, err := s.room.LocalParticipant.PublishTrack(track, &lksdk.TrackPublicationOptions{Source: livekit.TrackSource_CAMERA}); _, _ = pub, err } //! GG5002
func g(rooms ...*lksdk.Room) { for i := range rooms { rooms[i].LocalParticipant.SetName("x") } } //! GG5001
func h(r interface{}) { r.(*lksdk.Room).LocalParticipant.SetName("x") } //! GG5001
func i(get func() *lksdk.Room) { get().LocalParticipant.SetName("x") } //! GG5001
func j[R *lksdk.Room](r R) { (*lksdk.Room)(r).LocalParticipant.SetName("x") } //! GG5001
func k(m *sync.Map) { v, _ := m.Load("x"); v.(*lksdk.LocalParticipant).SetName("x") } //! GG5001
func l() { var lp *lksdk.LocalParticipant; lp = room.LocalParticipant; lp.SetName("x") } //! GG5001
func m(s *S) { fn := s.room.LocalParticipant.SetName; fn("x") }
func n(s *S) { s.room.RegisterRpcMethod("x", func(d lksdk.RpcInvocationData) (string, error) { return "", nil }) } //! GG5003
func o(p *lksdk.RemoteParticipant) { for _, pub := range p.TrackPublications() { if rt, ok := pub.(*lksdk.RemoteTrackPublication); ok { rt.SetSubscribed(true) } } } //! GG5004
func q(ch <-chan *lksdk.LocalParticipant) { for lp := range ch { lp.SetName("x") }; select { case lp := <-ch: lp.SetName("y") } } //! GG5001
