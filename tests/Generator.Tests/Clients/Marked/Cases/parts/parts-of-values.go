package kiosk

import (
	lksdk "github.com/livekit/server-sdk-go/v2"
)

type kioskShelf struct{ label string }

func (s *kioskShelf) SetName(text string) { s.label = text }

type kioskDoor interface {
	Enter(id string) (*lksdk.LocalParticipant, error)
	Shelf(id string) (*kioskShelf, error)
}

func openKiosk(url string) (room *lksdk.Room, me *lksdk.LocalParticipant, err error) {
	room, err = lksdk.ConnectToRoomWithToken(url, "t", nil)
	return room, room.LocalParticipant, err
}

func greet(door kioskDoor, url string) error {
	me, err := door.Enter("a")
	if err != nil {
		return err
	}
	me.SetName("kiosk") //! GG5001
	shelf, err := door.Shelf("a")
	if err != nil {
		return err
	}
	shelf.SetName("left")
	_, self, err := openKiosk(url)
	if err != nil {
		return err
	}
	self.SetAttributes(map[string]string{"open": "1"}) //! GG5001
	return nil
}

type kioskSlot[R any] struct {
	content R
	users   int
}

type kioskPool struct {
	live    map[string]*kioskSlot[*lksdk.LocalParticipant]
	shelves map[string]*kioskSlot[*kioskShelf]
}

func (p *kioskPool) labelAll() {
	for _, slot := range p.live {
		me := slot.content
		me.SetMetadata("x") //! GG5001
	}
	for _, slot := range p.shelves {
		shelf := slot.content
		shelf.SetName("x")
	}
}
