// case: Spans of tracing around a room's events.
// policy: GuestPolicy
package bot

import (
	"context"

	lksdk "github.com/livekit/server-sdk-go/v2"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
)

func observe(ctx context.Context, room *lksdk.Room) {
	_, span := otel.Tracer("shop").Start(ctx, room.LocalParticipant.Identity())
	defer span.End()
	span.SetName("room")
	span.SetAttributes(attribute.String("room", room.Name()), attribute.Bool("it's", true))
	span.SetAttributes(attribute.String("note", `room.LocalParticipant.SetName("x")`))
}
