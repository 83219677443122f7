package bot

import (
	"context"
	"fmt"
	"time"

	"github.com/livekit/protocol/livekit"
	lksdk "github.com/livekit/server-sdk-go/v2"
)

type Bot struct {
	room *lksdk.Room
	name string
}

func Join(url, token string) (*Bot, error) {
	b := &Bot{name: "scribe"}
	room, err := lksdk.ConnectToRoomWithToken(url, token, lksdk.NewRoomCallback(), lksdk.WithAutoSubscribe(false))
	if err != nil {
		return nil, fmt.Errorf("join: %w", err)
	}
	b.room = room
	room.LocalParticipant.SetName(b.name) //! GG5001
	return b, nil
}

func (b *Bot) Run(ctx context.Context) error {
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case t := <-ticker.C:
			b.room.LocalParticipant.SetAttributes(map[string]string{"tick": t.String()}) //! GG5001
			if err := b.room.LocalParticipant.PublishDataPacket(lksdk.UserData([]byte("tick")), lksdk.WithDataPublishTopic("tick")); err != nil { //! GG5003
				return err
			}
		}
	}
}

func source() livekit.TrackSource { return livekit.TrackSource_CAMERA }
