package a
import lksdk "github.com/livekit/server-sdk-go/v2"
import "github.com/livekit/protocol/auth"
func a(room *lksdk.Room) {
	if p := room.LocalParticipant.Permissions(); p != nil && p.CanPublish {
		room.LocalParticipant.PublishTrack(nil, nil)
	}
	if !room.LocalParticipant.Permissions().GetCanUpdateMetadata() {
		return
	}
	room.LocalParticipant.SetName("x")
	log.Println(room.LocalParticipant.Permissions().CanPublishData)
	room.LocalParticipant.PublishData(nil) //! GG5003
}
func b(room *lksdk.Room) {
	canUpdate := true
	at := auth.NewAccessToken("k", "s").SetVideoGrant(&auth.VideoGrant{RoomJoin: true, CanUpdateOwnMetadata: &canUpdate})
	_ = at
	room.LocalParticipant.SetName("x") //! GG5001
	grant := &auth.VideoGrant{}
	if grant.GetCanPublish() {
		room.LocalParticipant.PublishTrack(nil, nil) //! GG5002
	}
}
