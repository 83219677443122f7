package bot
import lksdk "github.com/livekit/server-sdk-go/v2"
type TreeCall struct {
	room *lksdk.Room
	me *lksdk.LocalParticipant
	seat *Seat
}
