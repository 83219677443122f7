// case: A screen is not in the list, a camera is.
// policy: TalkerPolicy
package bot

import (
	"github.com/livekit/protocol/livekit"
	lksdk "github.com/livekit/server-sdk-go/v2"
)

func share(lp *lksdk.LocalParticipant, screen, face *lksdk.LocalTrack) error {
	if _, err := lp.{|GG5002:PublishTrack|}(screen, &lksdk.TrackPublicationOptions{Source: livekit.TrackSource_SCREEN_SHARE}); err != nil {
		return err
	}
	_, err := lp.PublishTrack(face, &lksdk.TrackPublicationOptions{Source: livekit.TrackSource_CAMERA})
	return err
}
