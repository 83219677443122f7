// case: By this library's defaults a hand-written viewer may still send data, though not publish.
// libraries: rtc,server
using Livekit.Server.Sdk.Dotnet;
using Room = LiveKit.Rtc.Room;

namespace Hand.Defaults;

public class HandViewer(string key, string secret)
{
    public async Task RunAsync(string url, string roomName, string identity, bool canWatch, LiveKit.Rtc.LocalVideoTrack camera)
    {
        var token = new AccessToken(key, secret)
            .WithIdentity(identity)
            .WithGrants(new VideoGrants { RoomJoin = true, Room = roomName, {|GG3005:CanPublish = false|}, CanSubscribe = canWatch })
            .ToJwt();

        using var room = new Room();
        await room.ConnectAsync(url, token);
        await room.LocalParticipant!.SendChatMessageAsync("watching");
        await {|GG2002:room.LocalParticipant!.PublishTrackAsync(camera)|};
    }
}
