// rules: GG2001 GG2002 GG2003
// What a helper connects, and what another name changes.
using System; using System.Collections.Generic; using System.Threading.Tasks; using LiveKit.Rtc; using LiveKit.Proto; using GrantGen; using Livekit.Server.Sdk.Dotnet; using Room = LiveKit.Rtc.Room;
namespace Names;
[RoomPolicy(CanUpdateOwnMetadata = true)] public partial class ChairPolicy;
[RoomPolicy] public partial class SpeakerPolicy;
public sealed record User(string Name, bool IsHost);
static class Rooms
{
    public static async Task JoinAsync(Room room, string url, string token) { await room.ConnectAsync(url, token); }
}

// the bots' tokens are configured; a helper connects
public sealed class ConfiguredBots(TokenSigner signer, IReadOnlyDictionary<string, string> tokens)
{
    private readonly Dictionary<string, Room> _bots = new();

    public async Task StartAsync(string lot)
    {
        var room = new Room();
        await Rooms.JoinAsync(room, "wss://x", tokens[lot]);
        await room.LocalParticipant!.SetNameAsync(lot); // ok
        _bots[lot] = room;
    }

    public string Link(string lot, string bidder) => SpeakerPolicy.CreateToken(signer, lot, bidder);
}

public sealed class ByMember(TokenSigner signer)
{
    public async Task EnterAsync(string hall, User user)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", user.IsHost ? ChairPolicy.CreateToken(signer, hall, user.Name) : SpeakerPolicy.CreateToken(signer, hall, user.Name));
        await GreetAsync(room, user);
    }

    private static async Task GreetAsync(Room room, User user)
    {
        await TellAsync();
        await room.LocalParticipant!.SetMetadataAsync("all"); //! GG2001

        async Task TellAsync()
        {
            if (user.IsHost)
            {
                await room.LocalParticipant!.SetAttributesAsync(new() { ["greeted"] = "1" }); // ok
            }
            else
            {
                await room.LocalParticipant!.SetNameAsync("guest"); //! GG2001
            }
        }
    }
}

public sealed class OtherName(string key, string secret)
{
    public async Task RunAsync(string call, string who, LocalVideoTrack face)
    {
        VideoGrants made = new() { RoomJoin = true, Room = call, CanPublishSources = ["microphone"] };
        VideoGrants grants = made;
        grants.CanPublishSources.Add("camera");
        grants.CanUpdateOwnMetadata = true;
        Room a = new();
        await a.ConnectAsync("wss://x", new AccessToken(key, secret).WithIdentity(who).WithGrants(grants).ToJwt());
        await a.LocalParticipant!.PublishTrackAsync(face, new TrackPublishOptions { Source = TrackSource.SourceCamera }); // ok
        await a.LocalParticipant!.SetMetadataAsync("x"); // ok
    }

    public async Task WeakAsync(string call, string who)
    {
        VideoGrants made = new() { RoomJoin = true, Room = call };
        VideoGrants grants = made;
        Room a = new();
        await a.ConnectAsync("wss://x", new AccessToken(key, secret).WithIdentity(who).WithGrants(grants).ToJwt());
        await a.LocalParticipant!.SetMetadataAsync("x"); //! GG2001
    }
}
