package bot
import lksdk "github.com/livekit/server-sdk-go/v2"
type b struct{ room *lksdk.Room }
func (b *b) a() {
	if p := b.room.LocalParticipant.Permissions(); p != nil && p.GetCanPublishData() {
		b.room.LocalParticipant.PublishData(nil)
	}
	if !b.room.LocalParticipant.Permissions().CanPublishData {
		return
	}
	b.room.LocalParticipant.PublishData(nil)
}
func (b *b) c() {
	log.Println(b.room.LocalParticipant.Permissions().CanPublishData)
	b.room.LocalParticipant.PublishData(nil) //! GG5003
}
