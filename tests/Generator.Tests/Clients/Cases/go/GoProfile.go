// case: The participant is a field, and its setters return nothing.
// policy: GuestPolicy
package bot

import (
	lksdk "github.com/livekit/server-sdk-go/v2"
)

type Profile struct {
	room *lksdk.Room
}

func (p *Profile) Save(name string) {
	p.room.LocalParticipant.{|GG5001:SetName|}(name)
	p.room.LocalParticipant.{|GG5001:SetMetadata|}(`{"it's":"raw"}`)
	p.room.LocalParticipant.{|GG5001:SetAttributes|}(map[string]string{
		"hand": "raised",
	})
}
