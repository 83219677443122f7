package a
import (
	lksdk "github.com/livekit/server-sdk-go/v2"
	"github.com/livekit/protocol/auth"
	"go.opentelemetry.io/otel/trace"
)
type LocalParticipant struct{}
func (l *LocalParticipant) SetName(x string) {}
func (l *LocalParticipant) PublishData(b []byte) {}
type Room struct { LocalParticipant *LocalParticipant }
func a(r *Room, span trace.Span) { r.LocalParticipant.SetName("x"); span.SetAttributes(); span.SetName("y") }
func b(at *auth.AccessToken) { at.SetMetadata("x").SetName("y").SetAttributes(nil) }
func WithMetadata(x string) Option { return nil }
func c() { New(WithMetadata("x")) }
type Event struct{}
func (e *Event) WithMetadata(x string) *Event { return e }
func d(e *Event) { e.WithMetadata("x") }
type mockPub struct{}
func (m *mockPub) SetSubscribed(b bool) {}
func e(m *mockPub) { m.SetSubscribed(true) }
func f(room *lksdk.Room) { room.LocalParticipant.SetName("x") } //! GG5001
func g() { var localParticipant LocalParticipant; localParticipant.SetName("x") }
