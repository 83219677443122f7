// case: A room of the app's own interface has a method, and no field, of that name.
// policy: GuestPolicy
package bot

import (
	lksdk "github.com/livekit/server-sdk-go/v2"
)

type seat interface {
	Participant() *lksdk.RemoteParticipant
	SetName(name string)
	SetAttributes(attributes map[string]string)
}

func sit(s seat, labels map[string]string) string {
	s.SetName("seat")
	s.SetAttributes(labels)
	return s.Participant().Name() // s.LocalParticipant.SetName("it's taken")
}
