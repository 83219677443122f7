// case: The source is the one that is listed, and data is granted.
// policy: SpeakerPolicy
package bot

import (
	"github.com/livekit/protocol/livekit"
	lksdk "github.com/livekit/server-sdk-go/v2"
)

func speak(room *lksdk.Room, track *lksdk.LocalTrack) error {
	options := &lksdk.TrackPublicationOptions{Name: "voice", Source: livekit.TrackSource_MICROPHONE}
	if _, err := room.LocalParticipant.PublishTrack(track, options); err != nil {
		return err
	}
	return room.LocalParticipant.PublishDataPacket(lksdk.UserData([]byte("speaking")))
}
