package bot
import lksdk "github.com/livekit/server-sdk-go/v2"
func a(room *lksdk.Room, canPublish bool) {
	grant := &auth.VideoGrant{CanPublish: &canPublish}
	_ = grant
	room.LocalParticipant.PublishTrack(nil, nil) //! GG5002
}
func b(room *lksdk.Room) {
	if !room.LocalParticipant.Permissions().GetCanPublish() {
		return
	}
	room.LocalParticipant.PublishTrack(nil, nil)
	room.LocalParticipant.SetName("x") //! GG5001
}
func cb(room *lksdk.Room) *lksdk.RoomCallback {
	return &lksdk.RoomCallback{
		ParticipantCallback: lksdk.ParticipantCallback{
			OnPermissionsChanged: func(old *livekit.ParticipantPermission, p lksdk.Participant) { room.LocalParticipant.PublishTrack(nil, nil) },
			OnMetadataChanged: func(old string, p lksdk.Participant) { room.LocalParticipant.PublishTrack(nil, nil) }, //! GG5002
		},
	}
}
