package a
import lksdk "github.com/livekit/server-sdk-go/v2"
type Seat struct{}
func (s *Seat) SetName(n string) {}
type Table struct { LocalParticipant *Seat; seats []*Seat; byID map[string]*Seat }
func NewTable() (*Table, error) { return nil, nil }
func f(room *lksdk.Room, t *Table, ts []*Table) {
	for _, x := range ts { x.LocalParticipant.SetName("x") }
	for _, s := range t.seats { s.SetName("x") }
	t.byID["x"].SetName("x")
	for _, p := range room.GetRemoteParticipants() { p.SetName("x") }
	u, err := NewTable()
	if err != nil { return }
	u.LocalParticipant.SetName("x")
}
