package session

import lksdk "github.com/livekit/server-sdk-go/v2"

type Session struct {
	Room *lksdk.Room
}

func New(url, token string) (*Session, error) { return &Session{}, nil }

func Must(url string) *Session { return &Session{} }

func (s *Session) Me() *lksdk.LocalParticipant { return s.Room.LocalParticipant }
