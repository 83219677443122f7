// case: an embedded room and a chat room of the app
// policy: ViewerPolicy
package bot
import lksdk "github.com/livekit/server-sdk-go/v2"
type Bot struct{ *lksdk.Room }
type ChatRoom struct{}
func (c *ChatRoom) PerformRpc(s string) {}
func (b *Bot) Run(chatRoom *ChatRoom) {
	b.LocalParticipant.{|GG5001:SetName|}("x")
	chatRoom.PerformRpc("x")
}
