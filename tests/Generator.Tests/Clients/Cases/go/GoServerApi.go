// case: The server's client changes participants by a token of its own.
// policy: ViewerPolicy
package rooms

import (
	"context"

	"github.com/livekit/protocol/livekit"
	lksdk "github.com/livekit/server-sdk-go/v2"
)

func promote(ctx context.Context, client *lksdk.RoomServiceClient, room, identity string) error {
	_, err := client.UpdateParticipant(ctx, &livekit.UpdateParticipantRequest{
		Room:       room,
		Identity:   identity,
		Metadata:   "{}",
		Permission: &livekit.ParticipantPermission{CanPublish: true, CanPublishData: true},
	})
	if err != nil {
		return err
	}
	_, err = client.UpdateRoomMetadata(ctx, &livekit.UpdateRoomMetadataRequest{Room: room, Metadata: "{}"})
	return err
}
