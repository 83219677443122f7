// case: Packets, streams, files and remote calls; a tone goes as a packet.
// policy: QuietPolicy
package bot

import (
	"github.com/livekit/protocol/livekit"
	lksdk "github.com/livekit/server-sdk-go/v2"
)

func send(room *lksdk.Room, text string) error {
	if err := room.LocalParticipant.{|GG5003:PublishDataPacket|}(lksdk.UserData([]byte(text)), lksdk.WithDataPublishReliable(true)); err != nil {
		return err
	}
	_ = room.LocalParticipant.{|GG5003:PublishData|}([]byte(text))
	_ = room.LocalParticipant.{|GG5003:PublishDataPacket|}(&livekit.SipDTMF{Code: 1, Digit: "1"})
	_ = room.LocalParticipant.{|GG5003:PublishDTMF|}(1, "1")
	room.LocalParticipant.{|GG5003:SendText|}(text, lksdk.StreamTextOptions{Topic: "chat"})
	writer := room.LocalParticipant.{|GG5003:StreamText|}(lksdk.StreamTextOptions{Topic: "typing"})
	writer.Close()
	blob := room.LocalParticipant.{|GG5003:StreamBytes|}(lksdk.StreamBytesOptions{Topic: "raw"})
	blob.Close()
	_, err := room.LocalParticipant.{|GG5003:SendFile|}("menu.pdf", lksdk.StreamBytesOptions{Topic: "files"})
	return err
}

func ask(room *lksdk.Room, peer string) (*string, error) {
	return room.LocalParticipant.{|GG5003:PerformRpc|}(lksdk.PerformRpcParams{DestinationIdentity: peer, Method: "status"})
}

func serve(room *lksdk.Room) error {
	return room.{|GG5003:RegisterRpcMethod|}("stop", func(data lksdk.RpcInvocationData) (string, error) { return "ok", nil })
}
