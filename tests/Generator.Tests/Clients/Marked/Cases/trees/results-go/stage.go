package call

import lksdk "github.com/livekit/server-sdk-go/v2"

type Stage struct {
	Room *lksdk.Room
}

func (s *Stage) Me() *lksdk.LocalParticipant { return s.Room.LocalParticipant }

func NewStage() (*Stage, error) { return &Stage{}, nil }
func Default() *Stage { return &Stage{} }
