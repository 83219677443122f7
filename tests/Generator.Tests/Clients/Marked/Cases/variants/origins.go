// Rooms from channels, sync.Map, callbacks, results and type switches.
package relay

import (
	"sync"

	"github.com/pion/webrtc/v4"

	lksdk "github.com/livekit/server-sdk-go/v2"
)

type Relay struct {
	rooms sync.Map
	queue chan *lksdk.Room
	last  *lksdk.Room
}

func (r *Relay) current() (*lksdk.Room, error) { return r.last, nil }
func (r *Relay) me() *lksdk.LocalParticipant    { return r.last.LocalParticipant }

func (r *Relay) run(key string) {
	if v, ok := r.rooms.Load(key); ok {
		room := v.(*lksdk.Room)
		room.LocalParticipant.SetName("a") //! GG5001
	}
	for room := range r.queue {
		_ = room.RegisterRpcMethod("ping", nil) //! GG5003
	}
	room, err := r.current()
	if err != nil {
		return
	}
	room.LocalParticipant.SetMetadata("b") //! GG5001
	r.me().SetAttributes(nil)              //! GG5001
}

func callback() *lksdk.RoomCallback {
	cb := lksdk.NewRoomCallback()
	cb.OnTrackPublished = func(pub *lksdk.RemoteTrackPublication, rp *lksdk.RemoteParticipant) {
		_ = pub.SetSubscribed(true) //! GG5004
	}
	cb.OnTrackSubscribed = func(track *webrtc.TrackRemote, pub *lksdk.RemoteTrackPublication, rp *lksdk.RemoteParticipant) {
		_ = pub.SetSubscribed(false)
	}
	return cb
}
