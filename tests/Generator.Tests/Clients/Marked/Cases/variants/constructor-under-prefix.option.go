package agentbridge

import (
	"log/slog"

	"github.com/livekit/protocol/livekit"
	sdk "github.com/livekit/server-sdk-go/v2"
)

type options struct{ meta string }

type Option func(*options)

// WithMetadata is this package's own option.
func WithMetadata(meta string) Option {
	return func(o *options) { o.meta = meta }
}

func Join(url, token string, opts ...Option) (*sdk.Room, error) {
	o := &options{}
	for _, opt := range opts {
		opt(o)
	}
	room, err := sdk.ConnectToRoomWithToken(url, token, &sdk.RoomCallback{},
		sdk.WithAutoSubscribe(false),
		sdk.WithMetadata(o.meta), //! GG5001
	)
	if err != nil {
		return nil, err
	}
	slog.Info("joined", "kind", livekit.ParticipantInfo_STANDARD)
	return room, nil
}

func Default(url, token string) (*sdk.Room, error) {
	return Join(url, token, WithMetadata("{}"))
}
