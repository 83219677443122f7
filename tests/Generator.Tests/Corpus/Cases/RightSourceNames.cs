// case: The four names of the server, beside a list that only looks like them.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Right.Sources;

public class Screens(string key, string secret)
{
    private static readonly List<string> MenuEntries = new() { "screenshare", "webcam", "mic" };

    public static IReadOnlyList<string> Menu => MenuEntries;

    public string Create(string room, string user, bool canListen)
    {
        var grants = new VideoGrants
        {
            RoomJoin = true,
            Room = room,
            CanSubscribe = canListen,
            CanPublishSources = new List<string> { "camera", "microphone", "screen_share", "screen_share_audio" },
        };
        return new AccessToken(key, secret).WithIdentity(user).WithGrants(grants).ToJwt();
    }
}
