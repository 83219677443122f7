// case: A parameter of the SDK's type, and an alias by a short declaration.
// policy: ViewerPolicy
package bot

import (
	lksdk "github.com/livekit/server-sdk-go/v2"
)

type track struct {
	local *lksdk.LocalTrack
	quote rune
}

func newTrack(lp *lksdk.LocalParticipant, local *lksdk.LocalTrack) (*track, error) {
	if _, err := lp.{|GG5002:PublishTrack|}(local, &lksdk.TrackPublicationOptions{}); err != nil {
		return nil, err
	}
	return &track{local: local, quote: '"'}, nil
}

func greet(room *lksdk.Room) {
	p := room.LocalParticipant
	p.{|GG5003:SendText|}("it's me", lksdk.StreamTextOptions{})
}
