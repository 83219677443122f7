// case: The backend sets a participant's metadata itself, as the way around the grant.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Backend.Raises;

[RoomPolicy(CanPublish = false)]
public partial class PupilPolicy;

public class HandService(RoomServiceClient rooms, TokenSigner signer)
{
    public string Join(string room, string pupil) => PupilPolicy.CreateToken(signer, room, pupil);

    public async Task RaiseAsync(string room, string pupil)
    {
        var request = new UpdateParticipantRequest { Room = room, Identity = pupil, Metadata = "{\"hand\":true}" };
        request.Attributes["hand"] = "up";
        await rooms.UpdateParticipant(request);
        await rooms.MutePublishedTrack(new MuteRoomTrackRequest { Room = room, Identity = pupil, TrackSid = "TR_1", Muted = false });
    }
}
