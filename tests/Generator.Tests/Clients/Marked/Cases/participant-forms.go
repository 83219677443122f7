package bot
import (
	lksdk "github.com/livekit/server-sdk-go/v2"
	"sync"
)
type Call struct {
	me   *lksdk.LocalParticipant
	room *lksdk.Room
	mu   sync.Mutex
}
type LocalParticipant struct{}
func (l *LocalParticipant) SetName(n string) {}
type Own struct { lp *LocalParticipant; room *OwnRoom }
func (c *Call) a() { c.me.SetName("x") } //! GG5001
func (c *Call) b() { c.room.LocalParticipant.SetName("x") } //! GG5001
func d(c Call) { c.me.SetName("x") } //! GG5001
func (o *Own) a() { o.lp.SetName("x") }
func f(lp *LocalParticipant) { lp.SetName("x") }
func me(r *lksdk.Room) *lksdk.LocalParticipant { return r.LocalParticipant }
func g(r *lksdk.Room) { me(r).SetName("x") } //! GG5001
func h(x any) { if lp, ok := x.(*lksdk.LocalParticipant); ok { lp.SetName("x") }} //! GG5001
func i(x any) { switch v := x.(type) { case *lksdk.LocalParticipant: v.SetName("x") } } //! GG5001
func (b *Builder) WithExtraAttributes(a map[string]string) *Builder { return b }
func WithMetadata(s string) Option { return nil }
func j() { room, err := lksdk.ConnectToRoom("u", info, cb, lksdk.WithMetadata("x")); room.RegisterRpcMethod("a", nil) } //! GG5001 GG5003
func k(rooms []*lksdk.Room) { for _, r := range rooms { r.LocalParticipant.SetName("x") } } //! GG5001
func l(m *sync.Map) { v, _ := m.Load("x"); r := v.(*lksdk.Room); r.RegisterRpcMethod("a", nil) } //! GG5003
