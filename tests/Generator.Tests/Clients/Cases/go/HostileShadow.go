// case: several names declared at once, ranges and closures
// policy: GuestPolicy
package live

import (
	lksdk "github.com/livekit/server-sdk-go/v2"

	"example.com/shop/model"
)

type Roster struct {
	room *lksdk.Room
	bots map[string]*model.Bot
}

func (r *Roster) All(name string) {
	lp := r.room.LocalParticipant
	lp.{|GG5001:SetName|}(name)

	for _, lp := range r.bots {
		lp.SetName("range")
	}
	for id, lp := range r.bots {
		lp.SetMetadata(id)
	}
	if lp, ok := r.bots["x"]; ok {
		lp.SetName("comma ok")
	}
	func() {
		lp, err := model.Load("y")
		if err != nil {
			return
		}
		lp.SetName("two values")
	}()
	each := func(lp *model.Bot) { lp.SetMetadata("parameter") }
	each(r.bots["z"])
	switch lp := any(r.bots).(type) {
	case *model.Bot:
		lp.SetName("switch")
	}
	select {
	case lp := <-model.Arrivals:
		lp.SetName("select")
	case lp, ok := <-model.Departures:
		_ = ok
		lp.SetName("select two")
	}
	lp.{|GG5001:SetAttributes|}(map[string]string{"hand": "1"})
	rename := lp.SetName
	_ = rename
}
