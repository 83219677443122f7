// case: Callbacks and handlers receive, and tracks are published: data does not go out.
// policy: QuietPolicy
package bot

import (
	"fmt"

	"github.com/livekit/protocol/livekit"
	lksdk "github.com/livekit/server-sdk-go/v2"
)

func run(room *lksdk.Room, track *lksdk.LocalTrack) error {
	if err := room.RegisterTextStreamHandler("chat", func(reader *lksdk.TextStreamReader, identity string) {
		fmt.Println(identity, reader.ReadAll())
	}); err != nil {
		return err
	}
	_, err := room.LocalParticipant.PublishTrack(track, &lksdk.TrackPublicationOptions{Source: livekit.TrackSource_CAMERA})
	return err
}
