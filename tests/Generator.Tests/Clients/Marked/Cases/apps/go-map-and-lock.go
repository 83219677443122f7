package pool

import (
	"sync"

	lksdk "github.com/livekit/server-sdk-go/v2"
)

type Pool struct {
	mu    sync.Mutex
	rooms map[string]*lksdk.Room
	all   []*lksdk.Room
}

func (p *Pool) Send(id string, text string) {
	p.mu.Lock()
	room, ok := p.rooms[id]
	p.mu.Unlock()
	if !ok {
		return
	}
	room.LocalParticipant.SendText(text, lksdk.StreamTextOptions{Topic: "pool"}) //! GG5003
}

func (p *Pool) Rename(name string) {
	for _, r := range p.all {
		r.LocalParticipant.SetName(name) //! GG5001
	}
}

func (p *Pool) Names() (names []string) {
	for id := range p.rooms {
		names = append(names, id)
	}
	return names
}
