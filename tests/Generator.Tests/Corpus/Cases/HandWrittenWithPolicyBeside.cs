// case: An old hand-written host token connects the bot; new viewer links are minted by a policy in the same class.
// libraries: rtc,server
using Livekit.Server.Sdk.Dotnet;
using Room = LiveKit.Rtc.Room;

namespace Half.Migrated;

[RoomPolicy(CanPublish = false)]
public partial class NewViewerPolicy;

public class HalfMigrated(string key, string secret, TokenSigner signer)
{
    public string ViewerLink(string room, string user) => NewViewerPolicy.CreateToken(signer, room, user);

    public async Task HostAsync(string url, string roomName, string host, bool hidden)
    {
        var token = new AccessToken(key, secret)
            .WithIdentity(host)
            .WithGrants(new VideoGrants { RoomJoin = true, Room = roomName, CanUpdateOwnMetadata = true, Hidden = hidden })
            .ToJwt();
        using var room = new Room();
        await room.ConnectAsync(url, token);
        await room.LocalParticipant!.SetMetadataAsync("host");
        await room.LocalParticipant!.SendChatMessageAsync("welcome");
    }
}
