// Unqualified types are the package's own; qualified ones are LiveKit's.
package hotel

import lksdk "github.com/livekit/server-sdk-go/v2"

type LocalParticipant struct{ name string }

func (p *LocalParticipant) SetName(name string)         { p.name = name }
func (p *LocalParticipant) SetMetadata(metadata string) { p.name = metadata }

type Room struct {
	LocalParticipant *LocalParticipant
	Number           int
}

func checkIn(room *Room, guest *LocalParticipant) {
	room.LocalParticipant.SetName("guest")
	guest.SetMetadata("vip")
}

func conference(room *lksdk.Room, speaker *lksdk.LocalParticipant) {
	room.LocalParticipant.SetName("speaker") //! GG5001
	speaker.SetMetadata("keynote")           //! GG5001
}

func both(own []*Room, live []*lksdk.Room) {
	for _, r := range own {
		r.LocalParticipant.SetMetadata("own")
	}
	for _, r := range live {
		r.LocalParticipant.SetMetadata("live") //! GG5001
	}
}
