package a
import lksdk "github.com/livekit/server-sdk-go/v2"
type Room struct{}
func NewRoom() *Room { return nil }
func ConnectToRoom() *Room { return nil }
func a() { r := lksdk.NewRoom(nil); r.RegisterRpcMethod("x", nil); r.LocalParticipant.SetName("x") } //! GG5001 GG5003
func b() { r, err := lksdk.ConnectToRoom("u", lksdk.ConnectInfo{}, nil); _ = err; r.RegisterRpcMethod("x", nil); r.LocalParticipant.SetName("x") } //! GG5001 GG5003
