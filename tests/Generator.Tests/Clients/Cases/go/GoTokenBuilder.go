// case: The builder of a token has setters of the same names, and so has a span.
// policy: GuestPolicy
package bot

import (
	"github.com/livekit/protocol/auth"
	lksdk "github.com/livekit/server-sdk-go/v2"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"
)

func token(span trace.Span, room *lksdk.Room) (string, error) {
	span.SetName("token")
	span.SetAttributes(attribute.String("room", room.Name()))
	at := auth.NewAccessToken("devkey", "secret")
	at.SetVideoGrant(&auth.VideoGrant{RoomJoin: true, Room: "lobby"}).
		SetMetadata("{}").
		SetAttributes(map[string]string{"kind": "bot"}).
		SetName("Bot").
		SetIdentity("bot")
	return at.ToJWT()
}
