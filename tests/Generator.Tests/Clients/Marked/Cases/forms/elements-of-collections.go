package a

import lksdk "github.com/livekit/server-sdk-go/v2"

type Hub struct {
	calls []*lksdk.Room
	seats map[string]*lksdk.LocalParticipant
}

func (h *Hub) all(mes []*lksdk.LocalParticipant) {
	for _, c := range h.calls {
		c.LocalParticipant.SetName("x") //! GG5001
	}
	for _, me := range mes {
		me.SetName("x") //! GG5001
	}
	for _, s := range h.seats {
		s.SetName("x") //! GG5001
	}
	if s, ok := h.seats["a"]; ok {
		s.SetName("x") //! GG5001
	}
	h.seats["b"].SetName("x") //! GG5001
	s := h.seats["c"]
	s.SetName("x") //! GG5001
}
