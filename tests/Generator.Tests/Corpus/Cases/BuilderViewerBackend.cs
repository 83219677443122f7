// case: In the ASP.NET package CanPublish = false takes data away by itself, so nothing is left true.
// libraries: aspnetcore
using LiveKit.Authentication;

namespace Builder.Tristate;

public class TristateTokens(ILiveKitTokenService tokens)
{
    public string Viewer(string room, string user, bool canWatch) => tokens.CreateTokenBuilder(user)
        .WithVideoGrant(new VideoGrant { RoomJoin = true, Room = room, CanPublish = false, CanSubscribe = canWatch })
        .ToJwt();

    public string Presenter(string room, string user, bool screen) => tokens.CreateTokenBuilder(user)
        .WithVideoGrant(new VideoGrant
        {
            RoomJoin = true,
            Room = room,
            CanPublishSources = screen ? new List<string> { "screen_share" } : new List<string> { "camera" },
        })
        .ToJwt();

    public string Server(string room) => tokens.CreateServerToken(room);
}
