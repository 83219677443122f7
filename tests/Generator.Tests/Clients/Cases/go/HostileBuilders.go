// case: builders, options and method expressions
// policy: GuestPolicy
package live

import (
	"context"
	"encoding/json"

	"github.com/livekit/protocol/auth"
	lksdk "github.com/livekit/server-sdk-go/v2"
	"go.opentelemetry.io/otel/trace"

	"example.com/shop/store"
)

type participant interface{ SetMetadata(string) }

type options struct {
	room  string
	apply []func(participant)
}

func WithMetadata(m string) func(*options) {
	return func(o *options) { o.apply = append(o.apply, func(p participant) { p.SetMetadata(m) }) }
}

func Token(key, secret string) (string, error) {
	at := auth.NewAccessToken(key, secret)
	at.SetName("x").SetMetadata("{}").SetAttributes(map[string]string{"a": "b"})
	return at.ToJWT()
}

func Run(ctx context.Context, span trace.Span, db *store.Session, room *lksdk.Room) error {
	span.SetName("run")
	span.SetAttributes(store.Attributes(ctx)...)
	db.SetMetadata("x")
	set := WithMetadata("y")
	set(&options{room: "localParticipant.SetName(\"x\")"})
	me := struct{ Name string }{Name: room.LocalParticipant.Name()}
	data, _ := json.Marshal(me)
	p, q := store.Pair(), room.LocalParticipant
	p.SetName(q.Identity())
	var lp = room.LocalParticipant
	lp.{|GG5001:SetMetadata|}(string(data))
	f := func(o ...func(*options)) {}
	f(WithMetadata("z"))
	return ctx.Err()
}
