package voice

import (
	"github.com/livekit/protocol/livekit"
	lksdk "github.com/livekit/server-sdk-go/v2"
)

func voice(room *lksdk.Room, track *lksdk.LocalTrack) error {
	_, err := room.LocalParticipant.PublishTrack(track, &lksdk.TrackPublicationOptions{Source: livekit.TrackSource_MICROPHONE})
	return err
}

func video(room *lksdk.Room, track *lksdk.LocalTrack) error {
	_, err := room.LocalParticipant.PublishTrack(track, &lksdk.TrackPublicationOptions{Source: livekit.TrackSource_CAMERA}) //! GG5002
	return err
}
