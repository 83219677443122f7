package scribe

import lksdk "github.com/livekit/server-sdk-go/v2"

type Scribe struct {
	room *lksdk.Room
	name string
}

func New(room *lksdk.Room) *Scribe { return &Scribe{room: room, name: "scribe"} }
