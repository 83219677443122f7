// The package has a function NewRoom of its own: `lksdk.NewRoom` is still LiveKit's.
package sip

import lksdk "github.com/livekit/server-sdk-go/v2"

type Room struct{ room *lksdk.Room }

func NewRoom() *Room { return &Room{} }

func (r *Room) Connect(url, token string, attrs map[string]string, cb *lksdk.RoomCallback) error {
	room := lksdk.NewRoom(cb)
	if err := room.JoinWithToken(url, token); err != nil {
		return err
	}
	r.room = room
	room.LocalParticipant.SetAttributes(attrs) //! GG5001
	return nil
}
