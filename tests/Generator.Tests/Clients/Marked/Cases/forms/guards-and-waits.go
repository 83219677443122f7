package a

import lksdk "github.com/livekit/server-sdk-go/v2"

func a(room *lksdk.Room) error {
	perms := room.LocalParticipant.Permissions()
	if perms == nil || !perms.CanPublish {
		return errNo
	}
	_, err := room.LocalParticipant.PublishTrack(nil, nil)
	return err
}

func b(room *lksdk.Room) {
	for !room.LocalParticipant.Permissions().CanPublish {
		time.Sleep(1)
	}
	room.LocalParticipant.PublishTrack(nil, nil)
}

func c(room *lksdk.Room) {
	canPublish := true
	grant := &auth.VideoGrant{CanPublish: &canPublish}
	log.Println(grant, room.LocalParticipant.Permissions())
	room.LocalParticipant.PublishTrack(nil, nil) //! GG5002
}

func d(room *lksdk.Room) {
	switch {
	case room.LocalParticipant.Permissions().GetCanPublishData():
		room.LocalParticipant.PublishData(nil)
	default:
		log.Println("no")
	}
	if room.LocalParticipant.Permissions().CanPublishData { room.LocalParticipant.PublishData(nil) }
}

func e(url, token string) {
	lksdk.ConnectToRoomWithToken(url, token, &lksdk.RoomCallback{
		ParticipantCallback: lksdk.ParticipantCallback{
			OnPermissionsChanged: func(old *livekit.ParticipantPermission, p lksdk.Participant) {
				room.LocalParticipant.PublishTrack(nil, nil)
			},
		},
	})
}
