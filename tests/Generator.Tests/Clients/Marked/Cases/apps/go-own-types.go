package game

import (
	"log"

	lksdk "github.com/livekit/server-sdk-go/v2"
)

// LocalParticipant is the game's, not the SDK's.
type LocalParticipant struct{ name, metadata string }

func (p *LocalParticipant) SetName(name string)         { p.name = name }
func (p *LocalParticipant) SetMetadata(metadata string) { p.metadata = metadata }

type Room struct{ LocalParticipant *LocalParticipant }

func start(room *Room, callback *lksdk.RoomCallback) {
	room.LocalParticipant.SetName("blue")
	room.LocalParticipant.SetMetadata("{}")
	lp := room.LocalParticipant
	lp.SetName("red")
	log.Println(callback != nil)
}
