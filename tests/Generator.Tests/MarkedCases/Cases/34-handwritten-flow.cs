// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Grants written by hand with Livekit.Server.Sdk.Dotnet, followed to the calls.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using LiveKit.Proto; using LiveKit.Rtc; using Livekit.Server.Sdk.Dotnet; using Room = LiveKit.Rtc.Room;
namespace Held.ByHand;

public sealed class LiveKitSettings { public string Key { get; set; } = ""; public string Secret { get; set; } = ""; public string Url { get; set; } = ""; public bool BotMayRename { get; set; } }

// hand-initializer: this library's defaults: data is on although publishing is off
public sealed class Chatter(LiveKitSettings settings)
{
    public async Task RunAsync(string call, string who)
    {
        string jwt = new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = call, CanPublish = false }).ToJwt();
        var room = new Room();
        await room.ConnectAsync(settings.Url, jwt);
        await room.LocalParticipant!.SendChatMessageAsync("data is on"); // ok
        await room.LocalParticipant!.PublishTrackAsync(LocalAudioTrack.Create("mic", null!), new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); //! GG2002
    }
}

// hand-later-set: grants are taken away again before they are signed
public sealed class Revoked(LiveKitSettings settings)
{
    public async Task RunAsync(string call, string who)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = call, CanUpdateOwnMetadata = true };
        grants.CanUpdateOwnMetadata = false;
        var room = new Room();
        await room.ConnectAsync(settings.Url, new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(grants).ToJwt());
        await room.LocalParticipant!.SetMetadataAsync("revoked"); //! GG2001
        await room.LocalParticipant!.SendTextAsync("revoked"); // ok
    }
}

// hand-helper: the helper's grants are widened by the caller
public sealed class Widened(LiveKitSettings settings)
{
    private static VideoGrants Basic(string call) => new() { RoomJoin = true, Room = call, CanPublish = false, CanPublishData = false };

    public async Task RunAsync(string call, string who)
    {
        VideoGrants grants = Basic(call);
        grants.CanPublishData = true;
        string jwt = new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(grants).ToJwt();
        var room = new Room();
        await room.ConnectAsync(settings.Url, jwt);
        await room.LocalParticipant!.SendTextAsync("widened"); // ok
        await room.LocalParticipant!.SetMetadataAsync("widened"); //! GG2001
    }
}

// hand-conditional: one of two sets of grants
public sealed class OneOfTwo(LiveKitSettings settings)
{
    public async Task RunAsync(string call, string who, bool host)
    {
        VideoGrants grants = host
            ? new VideoGrants { RoomJoin = true, Room = call, CanUpdateOwnMetadata = true }
            : new VideoGrants { RoomJoin = true, Room = call };
        var room = new Room();
        await room.ConnectAsync(settings.Url, new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(grants).ToJwt());
        if (host)
        {
            await room.LocalParticipant!.SetNameAsync("host"); // ok
        }

        await room.LocalParticipant!.SetMetadataAsync("anybody"); //! GG2001
    }
}

// hand-adjacent: the same, with grants that are enough, or that nobody knows
public sealed class HostController(LiveKitSettings settings)
{
    public string Token(string call, string who, bool host) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = call, CanUpdateOwnMetadata = host, CanPublishData = host }).ToJwt();

    public static Task MarkAsync(LocalParticipant me) => me.SetMetadataAsync("adjacent"); // ok

    public static Task SayAsync(LocalParticipant me) => me.SendTextAsync("adjacent"); // ok
}

// hand-sources: sources that are added later, or come from outside
public sealed class AddedSources(LiveKitSettings settings)
{
    public async Task RunAsync(string call, string who, List<string> allowed, LocalVideoTrack face)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = call, CanPublishSources = ["microphone"] };
        grants.CanPublishSources.Add("camera");
        Room a = new(), b = new();
        await a.ConnectAsync(settings.Url, new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(grants).ToJwt());
        await a.LocalParticipant!.PublishTrackAsync(face, new TrackPublishOptions { Source = TrackSource.SourceCamera }); // ok
        await b.ConnectAsync(settings.Url, new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = call, CanPublishSources = allowed }).ToJwt());
        await b.LocalParticipant!.PublishTrackAsync(face, new TrackPublishOptions { Source = TrackSource.SourceCamera }); // ok
        await b.LocalParticipant!.PublishTrackAsync(face); // ok
    }
}

// hand-local-token: a token in the making is kept in a local
public sealed class KeptToken(LiveKitSettings settings)
{
    public async Task RunAsync(string call, string who)
    {
        var access = new AccessToken(settings.Key, settings.Secret);
        access.WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = call, CanPublish = false, CanPublishData = false });
        using var room = new Room();
        await room.ConnectAsync(settings.Url, access.ToJwt());
        await room.LocalParticipant!.SendTextAsync("kept"); //! GG2003
        await room.DisconnectAsync(); // ok
    }

    public async Task StrongAsync(string call, string who)
    {
        var access = new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = call, CanUpdateOwnMetadata = true });
        using var room = new Room();
        await room.ConnectAsync(settings.Url, access.ToJwt());
        await room.LocalParticipant!.SetMetadataAsync("kept"); // ok
    }
}

// hand-service: the service's interface is asynchronous, the grants are built by a private method
public interface ICallTokens { Task<string> GetAsync(string call, string who, bool host); }

public sealed class CallTokens(LiveKitSettings settings) : ICallTokens
{
    public Task<string> GetAsync(string call, string who, bool host)
    {
        VideoGrants grants = host ? HostGrants(call) : GuestGrants(call);
        return Task.FromResult(new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(grants).ToJwt());
    }

    private static VideoGrants HostGrants(string call) => new() { RoomJoin = true, Room = call, CanUpdateOwnMetadata = true };

    private static VideoGrants GuestGrants(string call) => new() { RoomJoin = true, Room = call };
}

public sealed class CallRoom(ICallTokens tokens)
{
    private readonly Room _room = new();

    public async Task EnterAsync(string call, string who, bool host)
    {
        await _room.ConnectAsync("wss://x", await tokens.GetAsync(call, who, host));
        await _room.LocalParticipant!.SetMetadataAsync("entered"); //! GG2001
        await _room.LocalParticipant!.SendTextAsync("entered"); // ok
    }
}

// hand-helper: a helper takes the grants as an argument, in the same type
public sealed class GrantArguments(LiveKitSettings settings)
{
    private async Task<Room> JoinAsync(string who, VideoGrants grants)
    {
        var room = new Room();
        await room.ConnectAsync(settings.Url, new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(grants).ToJwt());
        return room;
    }

    public async Task RunAsync(string call, string who)
    {
        Room weak = await JoinAsync(who, new VideoGrants { RoomJoin = true, Room = call });
        Room strong = await JoinAsync(who + "-h", new VideoGrants { RoomJoin = true, Room = call, CanUpdateOwnMetadata = true });
        await strong.LocalParticipant!.SetMetadataAsync("strong"); // ok
        await strong.LocalParticipant!.SendTextAsync("strong"); // ok
        await weak.LocalParticipant!.SetMetadataAsync("weak"); //! GG2001
    }
}

// hand-record: grants in a class of options, handed to a service of one's own
public sealed class TokenOptions { public required string Who { get; init; } public VideoGrants Grants { get; set; } = new(); }

public sealed class OptionTokens(LiveKitSettings settings)
{
    public string Create(TokenOptions options) => new AccessToken(settings.Key, settings.Secret).WithIdentity(options.Who).WithGrants(options.Grants).ToJwt();
}

public sealed class OptionBot(OptionTokens tokens)
{
    public async Task RunAsync(string call, string who)
    {
        var room = new Room();
        await room.ConnectAsync("wss://x", tokens.Create(new TokenOptions { Who = who, Grants = new VideoGrants { RoomJoin = true, Room = call, CanPublish = false, CanPublishData = false } }));
        await room.LocalParticipant!.SendTextAsync("options"); //! GG2003
        await room.LocalParticipant!.SetNameAsync("options"); //! GG2001
        await room.DisconnectAsync(); // ok
    }
}
