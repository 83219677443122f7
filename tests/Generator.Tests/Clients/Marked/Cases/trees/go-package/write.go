package scribe

import "strings"

func (s *Scribe) Title(words ...string) {
	s.room.LocalParticipant.SetMetadata(strings.Join(words, " ")) //! GG5001
}

func (s *Scribe) Rename(name string) {
	s.name = name
	s.room.LocalParticipant.SetName(s.name) //! GG5001
}
