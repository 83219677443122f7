// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Hand-written tokens in services: interfaces, fields, tuples, other classes with the same property names, roles by flags.
using System; using System.Collections.Concurrent; using System.Collections.Generic; using System.Threading.Tasks;
using LiveKit.Proto; using LiveKit.Rtc; using Livekit.Server.Sdk.Dotnet; using Room = LiveKit.Rtc.Room;
namespace Variants.SdkServices;

public sealed class LiveKitOptions { public string ApiKey { get; set; } = ""; public string ApiSecret { get; set; } = ""; public string Url { get; set; } = "wss://x"; }

// a model of a page has the same names as the grants; it says nothing about them
public sealed class ToolbarModel { public bool CanPublish { get; set; } public bool CanUpdateOwnMetadata { get; set; } }

public sealed class Toolbar
{
    private readonly ToolbarModel _model = new();

    public void Enable() { _model.CanPublish = true; _model.CanUpdateOwnMetadata = true; }
}

// a service behind an interface; a token in the making goes through a local
public interface ITokenService { string CreateViewer(string room, string who); Task<string> CreateHostAsync(string room, string who); }

public sealed class TokenService(LiveKitOptions options) : ITokenService
{
    public string CreateViewer(string room, string who)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = room };
        grants.CanPublish = false;
        grants.CanPublishData = false;
        var token = new AccessToken(options.ApiKey, options.ApiSecret).WithIdentity(who).WithGrants(grants);
        return token.ToJwt();
    }

    public async Task<string> CreateHostAsync(string room, string who)
    {
        await Task.Yield();
        var grants = new VideoGrants { RoomJoin = true, Room = room };
        grants.CanUpdateOwnMetadata = true;
        return new AccessToken(options.ApiKey, options.ApiSecret).WithIdentity(who).WithGrants(grants).ToJwt();
    }
}

public sealed class ServiceBot(ITokenService tokens)
{
    private readonly Room _viewer = new(), _host = new();

    public async Task StartAsync(string room, string who)
    {
        await _viewer.ConnectAsync("wss://x", tokens.CreateViewer(room, who));
        await _host.ConnectAsync("wss://x", await tokens.CreateHostAsync(room, who + "-h"));
        await _host.LocalParticipant!.SetMetadataAsync("started"); // ok
        await _host.LocalParticipant!.SendTextAsync("started"); // ok
    }

    public Task CallAsync(string text) => _viewer.LocalParticipant!.SendTextAsync(text); //! GG2003

    public Task NameAsync(string name) => _viewer.LocalParticipant!.SetNameAsync(name); //! GG2001

    public Task TitleAsync(string title) => _host.LocalParticipant!.SetNameAsync(title); // ok
}

// the flag decides which grant is set before the token is signed
public sealed class Flagged(LiveKitOptions options)
{
    public async Task EnterAsync(string hall, string who, bool host)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = hall };
        if (host)
        {
            grants.CanUpdateOwnMetadata = true;
        }

        var room = new Room();
        await room.ConnectAsync(options.Url, new AccessToken(options.ApiKey, options.ApiSecret).WithIdentity(who).WithGrants(grants).ToJwt());
        if (host)
        {
            await room.LocalParticipant!.SetMetadataAsync("host"); // ok
        }

        await room.LocalParticipant!.SendTextAsync("in"); // ok
    }

    public async Task ChosenAsync(string hall, string who, bool host)
    {
        AccessToken token = new AccessToken(options.ApiKey, options.ApiSecret).WithIdentity(who);
        if (host)
            token.WithGrants(new VideoGrants { RoomJoin = true, Room = hall, CanUpdateOwnMetadata = true });
        else
            token.WithGrants(new VideoGrants { RoomJoin = true, Room = hall });
        var room = new Room();
        await room.ConnectAsync(options.Url, token.ToJwt());
        if (host)
        {
            await room.LocalParticipant!.SetNameAsync("host"); // ok
        }
        else
        {
            await room.LocalParticipant!.SetNameAsync("guest"); //? GG2001
        }
    }
}

// connection details in a tuple, tokens in a cache
public sealed class Details(LiveKitOptions options)
{
    private readonly ConcurrentDictionary<string, string> _tokens = new();

    public (string Url, string Token) For(string hall, string who) => (options.Url, new AccessToken(options.ApiKey, options.ApiSecret).WithIdentity(who).WithTtl(TimeSpan.FromMinutes(15)).WithGrants(new VideoGrants { RoomJoin = true, Room = hall }).ToJwt());

    public string Cached(string hall, string who) => _tokens.GetOrAdd(hall + "/" + who, _ => new AccessToken(options.ApiKey, options.ApiSecret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall, CanPublish = false, CanPublishData = true }).ToJwt());
}

public sealed class DetailsBot(Details details)
{
    public async Task RunAsync(string hall, string who)
    {
        (string url, string token) = details.For(hall, who);
        using var room = new Room();
        await room.ConnectAsync(url, token);
        await room.LocalParticipant!.SetAttributesAsync(new() { ["bot"] = "1" }); //! GG2001
        await room.LocalParticipant!.SendTextAsync("bot"); // ok
        await room.LocalParticipant!.PublishTrackAsync(LocalAudioTrack.Create("mic", null!), new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
    }

    public async Task CachedAsync(string hall, string who, LocalVideoTrack face)
    {
        using var room = new Room();
        await room.ConnectAsync("wss://x", details.Cached(hall, who));
        await room.LocalParticipant!.SendTextAsync("data is stated"); // ok
        await room.LocalParticipant!.PublishTrackAsync(face, new TrackPublishOptions { Source = TrackSource.SourceCamera }); //! GG2002
    }
}
