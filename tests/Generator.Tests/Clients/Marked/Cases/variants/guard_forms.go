// Every form of a condition that asks for what the call needs, and beside each the same call without it.
package plate

import (
	"errors"
	"log"

	lksdk "github.com/livekit/server-sdk-go/v2"
)

type Plate struct{ room *lksdk.Room }

func (p *Plate) mayRename() bool {
	return p.room.LocalParticipant.Permissions().GetCanUpdateMetadata()
}

func (p *Plate) Early(name string) error {
	if !p.mayRename() {
		return errors.New("not allowed")
	}
	p.room.LocalParticipant.SetName(name)
	return nil
}

func (p *Plate) Wrapped(name string) {
	if rights := p.room.LocalParticipant.Permissions(); rights != nil && rights.CanUpdateMetadata {
		p.room.LocalParticipant.SetAttributes(map[string]string{"name": name})
	}
	p.room.LocalParticipant.SetMetadata(name) //! GG5001
}

func (p *Plate) Switched(track lksdk.SampleProvider, data []byte) {
	perms := p.room.LocalParticipant.Permissions()
	switch {
	case perms.CanPublishData:
		_ = p.room.LocalParticipant.PublishDataPacket(lksdk.UserData(data))
	default:
		log.Println("no data", perms)
	}
	_ = p.room.LocalParticipant.PublishDataPacket(lksdk.UserData(data)) //! GG5003
}

func (p *Plate) Logged(name string) {
	log.Printf("rights: %v", p.room.LocalParticipant.Permissions().GetCanUpdateMetadata())
	p.room.LocalParticipant.SetName(name) //! GG5001
}
