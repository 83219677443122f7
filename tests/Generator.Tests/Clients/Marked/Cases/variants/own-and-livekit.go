package main

import (
	"context"
	"testing"

	lksdk "github.com/livekit/server-sdk-go/v2"
	"github.com/stretchr/testify/mock"
	"go.opentelemetry.io/otel/trace"
)

type Publisher interface {
	SetMetadata(s string)
	PublishData(b []byte) error
}
type fakeParticipant struct{ mock.Mock }

func (f *fakeParticipant) SetMetadata(s string)       { f.Called(s) }
func (f *fakeParticipant) PublishData(b []byte) error { return nil }

type App struct {
	pub  Publisher
	room *lksdk.Room
	opts []lksdk.ConnectOption
}

func (a *App) run(ctx context.Context, span trace.Span) {
	a.pub.SetMetadata("x")
	span.SetName("x")
	span.SetAttributes()
	a.room.LocalParticipant.SetMetadata("x") //! GG5001
	a.room.LocalParticipant.UnpublishTrack("x")
	publisher := Publisher(a.room.LocalParticipant)
	_ = publisher
	a.opts = append(a.opts, lksdk.WithMetadata("x")) //! GG5001
	go func() { _ = a.room.LocalParticipant.PublishDataPacket(nil) }() //! GG5003
	defer func(room *lksdk.Room) { room.LocalParticipant.SetAttributes(nil) }(a.room) //! GG5001
	if a.canPublish() {
		a.room.LocalParticipant.PublishTrack(nil, nil)
	}
}
func (a *App) canPublish() bool { return a.room.LocalParticipant.Permissions().CanPublish }
func TestX(t *testing.T) { f := &fakeParticipant{}; f.SetMetadata("x"); f.PublishData(nil) }
func use(p Publisher) { p.SetMetadata("x") }
