// case: A classic LiveKit service mints by hand, a worker of another class acts.
// libraries: rtc,server
using Livekit.Server.Sdk.Dotnet;
using Room = LiveKit.Rtc.Room;

namespace Hand.Across;

public interface ILiveKitService
{
    string CreateToken(string room, string identity, bool canSpeak);
}

public class LiveKitService(string key, string secret) : ILiveKitService
{
    public string CreateToken(string room, string identity, bool canSpeak)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = room, CanPublish = canSpeak };
        return new AccessToken(key, secret).WithIdentity(identity).WithGrants(grants).ToJwt();
    }
}

public class SummaryWorker(ILiveKitService liveKit)
{
    public async Task RunAsync(string url, string meeting, string worker, string summary)
    {
        using var room = new Room();
        await room.ConnectAsync(url, liveKit.CreateToken(meeting, worker, canSpeak: false));
        await {|GG2101:room.LocalParticipant!.SetMetadataAsync(summary)|};
        await room.LocalParticipant!.SendTextAsync(summary, "summary");
    }
}
