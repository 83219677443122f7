// case: rooms that come with an error, fields of two structs, and heads of statements
// policy: GuestPolicy
package live

import (
	"fmt"

	lksdk "github.com/livekit/server-sdk-go/v2"

	"example.com/shop/seats"
)

type Stage struct {
	Room  *lksdk.Room
	table Table
}

type Table struct {
	LocalParticipant *seats.Seat
}

func (s *Stage) Join(url, token string) error {
	room, err := lksdk.ConnectToRoomWithToken(url, token, &lksdk.RoomCallback{})
	if err != nil {
		return fmt.Errorf("it isn't there: %w", err)
	}
	s.Room = room
	room.LocalParticipant.{|GG5001:SetName|}("x")
	s.Room.LocalParticipant.{|GG5001:SetMetadata|}("{}")
	s.table.LocalParticipant.SetName("seat")
	if lp := room.LocalParticipant; lp != nil {
		lp.{|GG5001:SetAttributes|}(map[string]string{"a": "b"})
	}
	for i, seat := range seats.All() {
		seat.SetName(fmt.Sprint(i))
	}
	go func(lp *lksdk.LocalParticipant) { lp.{|GG5001:SetName|}("go") }(room.LocalParticipant)
	defer s.table.LocalParticipant.SetMetadata("done")
	return nil
}
