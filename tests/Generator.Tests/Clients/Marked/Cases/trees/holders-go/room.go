package call

import lksdk "github.com/livekit/server-sdk-go/v2"

type Session struct {
	Room *lksdk.Room
	me   *lksdk.LocalParticipant
}

func (s *Session) Me() *lksdk.LocalParticipant { return s.Room.LocalParticipant }

var current *lksdk.Room
var Active = &Session{}

func NewSession() (*Session, error) { return &Session{}, nil }
