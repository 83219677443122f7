// case: Two ways to register a handler on the room, whose answers are data.
// policy: QuietPolicy
package bot

import (
	"context"

	lksdk "github.com/livekit/server-sdk-go/v2"
)

func serve(url, token string) (*lksdk.Room, error) {
	room, err := lksdk.ConnectToRoomWithToken(url, token, &lksdk.RoomCallback{})
	if err != nil {
		return nil, err
	}
	err = room.{|GG5003:RegisterRpcCtxMethod|}("status", func(ctx context.Context, data lksdk.RpcInvocationData) (string, error) {
		return `{"it's":"fine"}`, nil
	})
	room.UnregisterRpcMethod("stop")
	return room, err
}
