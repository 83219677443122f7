package main

import (
	"flag"
	"log"

	web "github.com/acme/websession"
	lk "github.com/livekit/server-sdk-go/v2"
)

func main() {
	url := flag.String("url", "", "server")
	token := flag.String("token", "", "token")
	flag.Parse()

	s := web.New(web.WithMetadata("cli"))
	defer s.Close()

	room, err := lk.ConnectToRoomWithToken(*url, *token, lk.NewRoomCallback(),
		lk.WithExtraAttributes(map[string]string{"client": "cli"})) //! GG5001
	if err != nil {
		log.Fatal(err)
	}
	defer room.Disconnect()
	s.SetAttributes(map[string]string{"room": room.Name()})
	room.LocalParticipant.SetAttributes(map[string]string{"ready": "1"}) //! GG5001
}
