package recorder

import (
	"context"
	"encoding/json"
	"log/slog"

	"github.com/livekit/protocol/auth"
	lksdk "github.com/livekit/server-sdk-go/v2"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"
)

type Status struct {
	Recording bool   `json:"recording"`
	File      string `json:"file"`
}

type Bot struct {
	room *lksdk.Room
	span trace.Span
}

func (b *Bot) Token(key, secret, room string) (string, error) {
	canPublish := true
	at := auth.NewAccessToken(key, secret)
	at.SetVideoGrant(&auth.VideoGrant{RoomJoin: true, Room: room, CanPublish: &canPublish}).SetIdentity("recorder").SetName("Recorder")
	return at.ToJWT()
}

func (b *Bot) Start(ctx context.Context, status Status) error {
	b.span.SetAttributes(attribute.String("file", status.File))
	text, err := json.Marshal(status)
	if err != nil {
		return err
	}
	b.room.LocalParticipant.SetMetadata(string(text)) //! GG5001
	lp := b.room.LocalParticipant
	lp.SetName("Recorder (" + status.File + ")") //! GG5001
	slog.InfoContext(ctx, "started", "file", status.File)
	return lp.PublishDataPacket(lksdk.UserData(text), lksdk.WithDataPublishReliable(true)) //! GG5003
}

func (b *Bot) OnPublished(publication *lksdk.RemoteTrackPublication, _ *lksdk.RemoteParticipant) {
	if err := publication.SetSubscribed(true); err != nil { //! GG5004
		slog.Error("subscribe", "error", err)
	}
}

func (b *Bot) Stop() {
	b.span.End()
	b.room.Disconnect()
}
