// case: A source in the options of a track, and a simulcast track that is always a camera.
// policy: SpeakerPolicy
package bot

import (
	"github.com/livekit/protocol/livekit"
	lksdk "github.com/livekit/server-sdk-go/v2"
)

func publish(room *lksdk.Room, voice, face *lksdk.LocalTrack, layers []*lksdk.LocalTrack) error {
	if _, err := room.LocalParticipant.PublishTrack(voice, &lksdk.TrackPublicationOptions{
		Name:   "voice",
		Source: livekit.TrackSource_MICROPHONE,
	}); err != nil {
		return err
	}
	if _, err := room.LocalParticipant.{|GG5002:PublishTrack|}(face, &lksdk.TrackPublicationOptions{
		Name:   "face",
		Source: livekit.TrackSource_CAMERA,
	}); err != nil {
		return err
	}
	_, err := room.LocalParticipant.{|GG5002:PublishSimulcastTrack|}(layers, &lksdk.TrackPublicationOptions{Name: "layers"})
	return err
}
