// case: The ASP.NET package has the server's own defaults: without publishing there is no data either.
// libraries: rtc,aspnetcore
using LiveKit.Authentication;
using LiveKit.Rtc;

namespace Builder.Viewer;

public class BuilderViewer(ILiveKitTokenService tokens)
{
    public async Task RunAsync(string url, string roomName, string identity, bool canWatch)
    {
        var token = tokens.CreateTokenBuilder(identity)
            .WithVideoGrant(new VideoGrant { RoomJoin = true, Room = roomName, CanPublish = false, CanSubscribe = canWatch })
            .ToJwt();

        using var room = new Room();
        await room.ConnectAsync(url, token);
        await {|GG2003:room.LocalParticipant!.SendChatMessageAsync("hello")|};
        await {|GG2001:room.LocalParticipant!.SetNameAsync("viewer")|};
    }
}
