// Methods and functions of the package with LiveKit's names are declared and called; none of them is LiveKit's.
package builder

import (
	lksdk "github.com/livekit/server-sdk-go/v2"
)

type Span struct{ attrs map[string]string }

func (s *Span) SetAttributes(attrs map[string]string) { s.attrs = attrs }
func (s *Span) SetName(name string)                   { s.attrs["name"] = name }

type Message struct{ extra map[string]string }

func (m *Message) WithExtraAttributes(attrs map[string]string) *Message { m.extra = attrs; return m }
func WithMetadata(text string) *Message                                 { return &Message{extra: map[string]string{"m": text}} }

type Renamer interface {
	SetName(name string)
	SetMetadata(metadata string)
}

func build(room *lksdk.Room, span *Span) error {
	span.SetName("build")
	span.SetAttributes(map[string]string{"a": "1"})
	WithMetadata("own").WithExtraAttributes(map[string]string{"b": "1"})
	next, err := lksdk.ConnectToRoomWithToken("u", "t", nil, lksdk.WithAutoSubscribe(false), lksdk.WithExtraAttributes(map[string]string{"c": "1"})) //! GG5001
	if err != nil {
		return err
	}
	var r Renamer = span2{}
	r.SetMetadata("own")
	next.LocalParticipant.SetMetadata("live") //! GG5001
	return nil
}

type span2 struct{}

func (span2) SetName(string)     {}
func (span2) SetMetadata(string) {}
