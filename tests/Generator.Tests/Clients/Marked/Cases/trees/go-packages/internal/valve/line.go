package valve

import lksdk "github.com/livekit/server-sdk-go/v2"

type WaterLine struct {
	Room  *lksdk.Room
	label string
}

func OpenLine(url string) (*WaterLine, error) {
	room, err := lksdk.ConnectToRoomWithToken(url, "t", nil)
	return &WaterLine{Room: room}, err
}

func (l *WaterLine) Self() *lksdk.LocalParticipant { return l.Room.LocalParticipant }

func (l *WaterLine) SetName(text string) { l.label = text }
