// case: Own setters on own types, and what is not exported.
// policy: GuestPolicy
package server

import (
	"github.com/livekit/protocol/livekit"
)

type participant struct {
	info *livekit.ParticipantInfo
}

func (p *participant) SetName(name string)         { p.info.Name = name }
func (p *participant) SetMetadata(metadata string) { p.info.Metadata = metadata }

func (p *participant) update(update *livekit.UpdateParticipantMetadata) {
	p.SetName(update.Name)
	p.SetMetadata(update.Metadata)
}
