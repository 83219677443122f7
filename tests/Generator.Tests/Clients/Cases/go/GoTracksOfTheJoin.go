// case: Tracks in the options of a join are published as part of it; a source that is left out is that of the track's kind.
// policy: TalkerPolicy
package bot

import (
	"github.com/livekit/protocol/livekit"
	lksdk "github.com/livekit/server-sdk-go/v2"
)

func join(url, token string, screen, voice *lksdk.LocalTrack, layers []*lksdk.LocalTrack) (*lksdk.Room, error) {
	return lksdk.ConnectToRoomWithToken(url, token, &lksdk.RoomCallback{},
		lksdk.WithSinglePeerConnection(),
		lksdk.{|GG5002:WithTrack|}(screen, &lksdk.TrackPublicationOptions{Source: livekit.TrackSource_SCREEN_SHARE}),
		lksdk.WithTrack(voice, &lksdk.TrackPublicationOptions{Name: "voice"}),
		lksdk.WithSimulcastTrack(layers, &lksdk.TrackPublicationOptions{Name: "face"}),
	)
}
