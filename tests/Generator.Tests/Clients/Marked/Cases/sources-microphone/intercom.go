package intercom

import (
	"fmt"

	"github.com/livekit/protocol/livekit"
	lksdk "github.com/livekit/server-sdk-go/v2"
	"github.com/pion/webrtc/v4"
)

// Door is the intercom at the door: it speaks, and its camera is not wanted.
type Door struct {
	room *lksdk.Room
	log  func(string)
}

func (d *Door) Speak(voice *webrtc.TrackLocalStaticSample) error {
	_, err := d.room.LocalParticipant.PublishTrack(voice, &lksdk.TrackPublicationOptions{
		Name:   "voice",
		Source: livekit.TrackSource_MICROPHONE,
	})
	if err != nil {
		return fmt.Errorf("speak: %w", err)
	}
	return nil
}

func (d *Door) Show(picture *webrtc.TrackLocalStaticSample) error {
	d.log("showing")
	options := &lksdk.TrackPublicationOptions{Source: livekit.TrackSource_CAMERA}
	_, err := d.room.LocalParticipant.PublishTrack(picture, options) //! GG5002
	return err
}

func (d *Door) Close() { d.room.Disconnect() }
