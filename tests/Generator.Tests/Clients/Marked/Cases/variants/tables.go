// Rows of the tables, each beside one that needs nothing.
package rows

import (
	"github.com/livekit/protocol/livekit"
	lksdk "github.com/livekit/server-sdk-go/v2"
	"go.opentelemetry.io/otel/trace"
)

func rows(room *lksdk.Room, track *lksdk.LocalTrack, span trace.Span) error {
	span.SetName("rows")
	lp := room.LocalParticipant
	if _, err := lp.PublishTrack(track, &lksdk.TrackPublicationOptions{Source: livekit.TrackSource_CAMERA}); err != nil { //! GG5002
		return err
	}
	_, _ = lp.PublishSimulcastTrack([]*lksdk.LocalTrack{track}, &lksdk.TrackPublicationOptions{}) //! GG5002
	_ = lp.UnpublishTrack("TR_x")
	lp.SendText("hi", lksdk.StreamTextOptions{Topic: "chat"}) //! GG5003
	_ = lp.PublishDTMF(1, "1")                                //! GG5003
	_, _ = lp.PerformRpc(lksdk.PerformRpcParams{Method: "m"}) //! GG5003
	_ = room.RegisterRpcMethod("ping", nil)                   //! GG5003
	room.UnregisterRpcMethod("ping")
	lp.SetSubscriptionPermission(&livekit.SubscriptionPermission{AllParticipants: true})
	_ = room.LocalParticipant.Name()
	_ = "room.LocalParticipant.SetName(\"quoted\")"
	_ = `room.LocalParticipant.SetMetadata("raw")`
	return nil
}
