package a
import (
	"sync/atomic"
	lksdk "github.com/livekit/server-sdk-go/v2"
)
type Bot struct { room *lksdk.Room; rooms map[string]*lksdk.Room; cur atomic.Pointer[lksdk.Room]; me *lksdk.LocalParticipant; ch chan *lksdk.Room }
type Handler func(lp *lksdk.LocalParticipant) error
func (b *Bot) a() { b.rooms["x"].LocalParticipant.SetName("x") } //! GG5001
func (b *Bot) c() { b.cur.Load().LocalParticipant.SetName("x") } //! GG5001
func (b *Bot) d() { b.me.SetName("x") } //! GG5001
func (b *Bot) e() { for _, r := range b.rooms { r.LocalParticipant.SetName("x") } } //! GG5001
func (b *Bot) f() { r := <-b.ch; r.LocalParticipant.SetName("x") } //! GG5001
func (b *Bot) g() { if r, ok := b.rooms["x"]; ok { r.LocalParticipant.SetName("x") } } //! GG5001
func (b *Bot) h() { go func() { b.room.LocalParticipant.PublishData(nil) }() } //! GG5003
func (b *Bot) i() { defer b.room.LocalParticipant.SetMetadata("bye") } //! GG5001
func with(f func(lp *lksdk.LocalParticipant)) {}
func (b *Bot) j() { with(func(lp *lksdk.LocalParticipant) { lp.SetName("x") }) } //! GG5001
var h Handler = func(me *lksdk.LocalParticipant) error { me.SetName("x"); return nil } //! GG5001
func (b *Bot) k(p lksdk.Participant) { switch v := p.(type) { case *lksdk.LocalParticipant: v.SetName("x"); case *lksdk.RemoteParticipant: _ = v } } //! GG5001
func (b *Bot) l() (*lksdk.LocalParticipant, error) { return b.me, nil }
func (b *Bot) m() { lp, err := b.l(); if err != nil { return }; lp.SetName("x") } //! GG5001
func n() { cb := &lksdk.RoomCallback{ParticipantCallback: lksdk.ParticipantCallback{OnTrackPublished: func(pub *lksdk.RemoteTrackPublication, rp *lksdk.RemoteParticipant) { pub.SetSubscribed(true) }}}; _ = cb } //! GG5004
type T struct{ *lksdk.Room }
func (t *T) o() { t.LocalParticipant.SetName("x") } //! GG5001
func (t *T) p() { if _, err := t.LocalParticipant.PublishTrack(nil, &lksdk.TrackPublicationOptions{Name: "x"}); err != nil {} } //! GG5002
