package harbor

import lksdk "github.com/livekit/server-sdk-go/v2"

type Harbor struct {
	room *lksdk.Room
	buoy *Buoy
}

type Buoy struct{ text string }

func (b *Buoy) SetMetadata(text string) { b.text = text }

func (h *Harbor) pilot() *lksdk.LocalParticipant { return h.room.LocalParticipant }
