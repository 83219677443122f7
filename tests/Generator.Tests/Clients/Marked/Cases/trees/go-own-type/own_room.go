package lobby

import (
	"sync"

	"github.com/livekit/protocol/livekit"
)

// LocalParticipant is the lobby's own: rows of a table.
type LocalParticipant struct {
	mu         sync.Mutex
	name       string
	attributes map[string]string
}

func (p *LocalParticipant) SetName(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.name = name
}

func (p *LocalParticipant) SetAttributes(attributes map[string]string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.attributes = attributes
}

type Room struct {
	Info             *livekit.Room
	LocalParticipant *LocalParticipant
}

func (r *Room) Enter(name string) {
	r.LocalParticipant.SetName(name)
	r.LocalParticipant.SetAttributes(map[string]string{"room": r.Info.GetName()})
}
