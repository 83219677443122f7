package wharf

import lksdk "github.com/livekit/server-sdk-go/v2"

type wharfCrate struct{ label string }

func (c *wharfCrate) SetName(label string) { c.label = label }

type wharfOffice interface {
	Open() (*wharfCrate, *lksdk.LocalParticipant)
	Keeper() *lksdk.LocalParticipant
}

func work(office wharfOffice) {
	crate, me := office.Open()
	crate.SetName("crate")
	me.SetName("me")              //! GG5001
	office.Keeper().SetName("me") //! GG5001
}
