// case: A backend with the ASP.NET package mints and moderates; nothing joins here.
// libraries: aspnetcore
using LiveKit.Authentication;
using LiveKit.Proto;
using LiveKit.Services;

namespace Builder.Backend;

public class LessonBackend(ILiveKitTokenService tokens, ILiveKitRoomService rooms)
{
    public string Pupil(string lesson, string pupil, bool muted) => tokens.CreateTokenBuilder(pupil)
        .WithVideoGrant(new VideoGrant { RoomJoin = true, Room = lesson, CanPublish = !muted })
        .ToJwt();

    public async Task EndAsync(string lesson)
    {
        await rooms.UpdateRoomMetadataAsync(new UpdateRoomMetadataRequest { Room = lesson, Metadata = "over" });
        await rooms.DeleteRoomAsync(new DeleteRoomRequest { Room = lesson });
    }
}
