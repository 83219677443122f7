package lobby

import (
	lksdk "github.com/livekit/server-sdk-go/v2"
)

type options struct{ metadata string }

// WithMetadata is the lobby's own option.
func WithMetadata(m string) func(*options) {
	return func(o *options) { o.metadata = m }
}

func Open(url, token string) (*lksdk.Room, error) {
	o := &options{}
	WithMetadata("lobby")(o)
	return lksdk.ConnectToRoomWithToken(url, token, nil, lksdk.WithExtraAttributes(map[string]string{"lobby": o.metadata})) //! GG5001
}

const usage = `
	room.LocalParticipant.SetMetadata("x")
`
