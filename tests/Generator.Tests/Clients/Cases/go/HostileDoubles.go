// case: a double of the room in a test
// policy: ViewerPolicy
package live

import (
	"testing"

	lksdk "github.com/livekit/server-sdk-go/v2"
)

type fakeParticipant struct{ names []string }

func (f *fakeParticipant) SetName(n string)         { f.names = append(f.names, n) }
func (f *fakeParticipant) PublishData(_ []byte) error { return nil }

type fakeRoom struct{ LocalParticipant *fakeParticipant }

func TestNames(t *testing.T) {
	room := &fakeRoom{LocalParticipant: &fakeParticipant{}}
	room.LocalParticipant.SetName("x")
	mockRoom := newRoom(t)
	mockRoom.LocalParticipant.SetName("y")
	lp := &fakeParticipant{}
	lp.SetName("z")
	for _, tc := range []struct {
		name string
		set  func(p *fakeParticipant, n string)
	}{
		{name: "it's", set: func(p *fakeParticipant, n string) { p.SetName(n) }},
		{name: "method", set: (*fakeParticipant).SetName},
	} {
		tc.set(lp, tc.name)
	}
	var _ = (*lksdk.LocalParticipant).SetName
}
