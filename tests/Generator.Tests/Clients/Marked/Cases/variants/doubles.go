// Doubles of the package's own beside the real ones.
package gate

import lksdk "github.com/livekit/server-sdk-go/v2"

type fakePublication struct{ on bool }

func (f *fakePublication) SetSubscribed(on bool) error { f.on = on; return nil }

type fakeParticipant struct{ names []string }

func (f *fakeParticipant) SetName(name string)                   { f.names = append(f.names, name) }
func (f *fakeParticipant) PublishData(data []byte, _ ...any) error { return nil }

type fakeRoom struct{ LocalParticipant *fakeParticipant }

func rehearse() {
	pub := &fakePublication{}
	_ = pub.SetSubscribed(true)
	room := fakeRoom{LocalParticipant: &fakeParticipant{}}
	room.LocalParticipant.SetName("x")
	_ = room.LocalParticipant.PublishData([]byte("x"))
}

func perform(room *lksdk.Room, pub *lksdk.RemoteTrackPublication) {
	_ = pub.SetSubscribed(true)                                   //! GG5004
	room.LocalParticipant.SetName("x")                            //! GG5001
	_ = room.LocalParticipant.PublishDataPacket(lksdk.UserData(nil)) //! GG5003
}
