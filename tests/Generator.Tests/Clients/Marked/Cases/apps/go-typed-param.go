package media

import (
	"github.com/livekit/protocol/livekit"
	lksdk "github.com/livekit/server-sdk-go/v2"
	"github.com/pion/webrtc/v4"
)

func publish(lp *lksdk.LocalParticipant, mime string) (*lksdk.LocalTrackPublication, error) {
	track, err := lksdk.NewLocalTrack(webrtc.RTPCodecCapability{MimeType: mime})
	if err != nil {
		return nil, err
	}
	return lp.PublishTrack(track, &lksdk.TrackPublicationOptions{ //! GG5002
		Name:   "cam",
		Source: livekit.TrackSource_CAMERA,
	})
}

func subscribeAll(rp *lksdk.RemoteParticipant) error {
	for _, p := range rp.TrackPublications() {
		switch pub := p.(type) {
		case *lksdk.RemoteTrackPublication:
			if err := pub.SetSubscribed(true); err != nil { //! GG5004
				return err
			}
		}
	}
	return nil
}

func callbacks() *lksdk.RoomCallback {
	return &lksdk.RoomCallback{
		ParticipantCallback: lksdk.ParticipantCallback{
			OnTrackPublished: func(pub *lksdk.RemoteTrackPublication, rp *lksdk.RemoteParticipant) {
				_ = pub.SetSubscribed(true) //! GG5004
			},
		},
	}
}
