// case: The grant in question is a value of run time; the others do not matter.
// libraries: rtc,server
using Livekit.Server.Sdk.Dotnet;
using Room = LiveKit.Rtc.Room;

namespace Speech.Flag;

public class FlagBot(string key, string secret, bool mayRename)
{
    public async Task RunAsync(string url, string roomName, string identity, string name)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = roomName, CanUpdateOwnMetadata = mayRename };
        var token = new AccessToken(key, secret).WithIdentity(identity).WithGrants(grants).ToJwt();
        using var room = new Room();
        await room.ConnectAsync(url, token);
        await room.LocalParticipant!.SetNameAsync(name);
    }
}
