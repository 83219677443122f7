package bot

import (
	"context"

	"github.com/livekit/protocol/livekit"
	lksdk "github.com/livekit/server-sdk-go/v2"
)

type Bot struct {
	room *lksdk.Room
	me   *lksdk.LocalParticipant
	opts Options
}

func (b *Bot) Rename(ctx context.Context, name string) {
	b.room.LocalParticipant.SetName(name) //! GG5001
	b.me.SetMetadata(name)                //! GG5001
	lp := b.room.LocalParticipant
	lp.SetAttributes(map[string]string{}) //! GG5001
	if err := lp.PublishDataPacket(lksdk.UserData(nil)); err != nil { //! GG5003
		return
	}
	go func() { lp.PublishData(nil) }() //! GG5003
	if p := lp.Permissions(); p != nil && p.CanPublishData {
		lp.SendText("x", lksdk.StreamTextOptions{})
	}
	if !lp.Permissions().GetCanPublish() {
		return
	}
	lp.PublishTrack(nil, &lksdk.TrackPublicationOptions{})
}

func connect(url, token string) (*lksdk.Room, error) {
	var room *lksdk.Room
	cb := &lksdk.RoomCallback{
		OnParticipantConnected: func(p *lksdk.RemoteParticipant) {
			room.LocalParticipant.SetName("x") //! GG5001
		},
		ParticipantCallback: lksdk.ParticipantCallback{
			OnTrackPublished: func(pub *lksdk.RemoteTrackPublication, rp *lksdk.RemoteParticipant) {
				_ = pub.SetSubscribed(true) //! GG5004
			},
		},
	}
	room, err := lksdk.ConnectToRoomWithToken(url, token, cb)
	if err != nil {
		return nil, err
	}
	room.LocalParticipant.RegisterRpcMethod("x", nil) //! GG5003
	return room, nil
}

func me(r *lksdk.Room) *lksdk.LocalParticipant { return r.LocalParticipant }

func use(r *lksdk.Room, sid livekit.ParticipantID) {
	me(r).SetName("x") //! GG5001
	for _, p := range r.GetRemoteParticipants() {
		for _, t := range p.TrackPublications() {
			if pub, ok := t.(*lksdk.RemoteTrackPublication); ok {
				pub.SetSubscribed(true) //! GG5004
			}
		}
	}
	switch p := any(r.LocalParticipant).(type) {
	case *lksdk.LocalParticipant:
		p.SetName("x") //! GG5001
	}
}
