// What a loop takes out of a map of the file's own structs, and what follows a denial in a switch without a value.
package desk

import lksdk "github.com/livekit/server-sdk-go/v2"

type badge struct{}

func (b *badge) SetName(name string) {}

type seat struct {
	who   *lksdk.LocalParticipant
	badge *badge
}

func rename(seats map[string]*seat, row []*seat) {
	for key, s := range seats {
		s.who.SetName(key) //! GG5001
		s.badge.SetName(key)
	}
	for _, s := range row {
		s.who.SetMetadata("row") //! GG5001
		s.badge.SetName("row")
	}
}

func speak(room *lksdk.Room, text string) {
	switch {
	case text == "":
		return
	case !room.LocalParticipant.Permissions().GetCanPublishData():
		return
	default:
	}
	_ = room.LocalParticipant.PublishDataPacket(lksdk.UserData([]byte(text)))
	room.LocalParticipant.SetName(text) //! GG5001
}

func choose(room *lksdk.Room, text string) {
	switch {
	case room.LocalParticipant.Permissions().GetCanPublishData():
		_ = room.LocalParticipant.PublishDataPacket(lksdk.UserData([]byte(text)))
	default:
		_ = room.LocalParticipant.PublishDataPacket(lksdk.UserData([]byte("none"))) //! GG5003
	}
}
