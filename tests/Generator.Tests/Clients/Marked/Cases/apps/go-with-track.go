package dial

import (
	"github.com/livekit/protocol/livekit"
	lksdk "github.com/livekit/server-sdk-go/v2"
)

type Dialer struct{ room *lksdk.Room }

func (d *Dialer) Open(url, token string, mic *lksdk.LocalTrack) (err error) {
	d.room, err = lksdk.ConnectToRoomWithToken(url, token, nil,
		lksdk.WithTrack(mic, &lksdk.TrackPublicationOptions{Source: livekit.TrackSource_MICROPHONE}), //! GG5002
	)
	return err
}

func (d *Dialer) Again() error {
	lp := d.room.LocalParticipant
	if lp == nil {
		return nil
	}
	lp.SetAttributes(map[string]string{"dialed": "1"}) //! GG5001
	return lp.PublishDataPacket(lksdk.UserData([]byte("#"))) //! GG5003
}
