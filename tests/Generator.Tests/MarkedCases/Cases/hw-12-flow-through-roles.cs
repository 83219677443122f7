// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Grants written by hand with Livekit.Server.Sdk.Dotnet, followed to the calls: other builders, other ways between.
using System; using System.Collections.Generic; using System.Text.Json; using System.Threading.Tasks;
using LiveKit.Proto; using LiveKit.Rtc; using Livekit.Server.Sdk.Dotnet; using Room = LiveKit.Rtc.Room;
namespace Cases.ByHand;

public sealed record VoiceSettings(string Key, string Secret, string Url);

// hand-order: grants first, identity last, a lifetime between
public sealed class Karaoke(VoiceSettings settings)
{
    public async Task ListenAsync(string bar, Guid guest)
    {
        var singer = new Room();
        await singer.ConnectAsync(
            settings.Url,
            new AccessToken(settings.Key, settings.Secret)
                .WithGrants(new VideoGrants
                {
                    CanPublishData = false,
                    CanPublish = false,
                    Room = $"bar-{bar}",
                    RoomJoin = true,
                })
                .WithTtl(TimeSpan.FromMinutes(20))
                .WithIdentity(guest.ToString("N"))
                .ToJwt());
        await singer.LocalParticipant!.SendChatMessageAsync("encore"); //! GG2003
        singer.LocalParticipant!.UnregisterRpcMethod("applause"); // ok
        await singer.DisconnectAsync(); // ok
    }
}

// hand-statements: an empty object that is filled line by line; token and room live in fields
public sealed class CoachLine
{
    private readonly string _url;
    private readonly string _jwt;
    private readonly Room _room = new();

    public CoachLine(VoiceSettings settings, string gym, string athlete)
    {
        _url = settings.Url;
        var grants = new VideoGrants();
        grants.Room = gym;
        grants.RoomJoin = true;
        grants.CanPublishData = false;
        var access = new AccessToken(settings.Key, settings.Secret);
        access.WithIdentity(athlete);
        access.WithGrants(grants);
        _jwt = access.ToJwt();
    }

    public Task DialAsync() => _room.ConnectAsync(_url, _jwt);

    public Task TalkAsync(LocalAudioTrack microphone) => _room.LocalParticipant!.PublishTrackAsync(microphone, new() { Source = TrackSource.SourceMicrophone }); // ok

    public Task CheerAsync(string text) => _room.LocalParticipant!.SendTextAsync(text); //! GG2003
}

// hand-switch: the helper chooses by an enum; the callers say which
public enum Seat { Stalls, Stage }

public sealed class Theatre(VoiceSettings settings)
{
    private static VideoGrants For(Seat seat, string house) => seat switch
    {
        Seat.Stage => new() { RoomJoin = true, Room = house, CanUpdateOwnMetadata = true },
        _ => new() { RoomJoin = true, Room = house, CanPublish = false, CanPublishData = false },
    };

    public async Task ActAsync(string house, string actor)
    {
        var room = new Room();
        await room.ConnectAsync(settings.Url, new AccessToken(settings.Key, settings.Secret).WithIdentity(actor).WithGrants(For(Seat.Stage, house)).ToJwt());
        await room.LocalParticipant!.SetNameAsync("Hamlet"); // ok
        await room.LocalParticipant!.SendTextAsync("to be"); // ok
    }

    public async Task SitAsync(string house, string visitor)
    {
        var room = new Room();
        await room.ConnectAsync(settings.Url, new AccessToken(settings.Key, settings.Secret).WithIdentity(visitor).WithGrants(For(Seat.Stalls, house)).ToJwt());
        await room.LocalParticipant!.SendTextAsync("or not to be"); //! GG2003
    }
}

// hand-extension: the roles are extension methods of the token in the making
public static class NewsRoles
{
    public static AccessToken AsListener(this AccessToken token, string studio) => token.WithGrants(new VideoGrants { RoomJoin = true, Room = studio, CanPublish = false, CanPublishData = false });

    public static AccessToken AsAnchor(this AccessToken token, string studio) => token.WithGrants(new VideoGrants { RoomJoin = true, Room = studio, CanUpdateOwnMetadata = true });
}

public sealed class Newsroom(VoiceSettings settings)
{
    private AccessToken Start(string who) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who);

    public async Task RunAsync(string studio, string who)
    {
        Room anchor = new(), listener = new();
        await anchor.ConnectAsync(settings.Url, Start(who).AsAnchor(studio).ToJwt());
        await listener.ConnectAsync(settings.Url, Start(who + "-l").AsListener(studio).ToJwt());
        await anchor.LocalParticipant!.SetMetadataAsync("on air"); // ok
        await listener.LocalParticipant!.SendTextAsync("off air"); //! GG2003
    }
}

// hand-sources: a list that is complete where it stands
public sealed class Dashcam(VoiceSettings settings)
{
    public async Task DriveAsync(string car, string driver, LocalVideoTrack front, LocalAudioTrack cabin)
    {
        var token = new AccessToken(settings.Key, settings.Secret).WithIdentity(driver).WithGrants(new VideoGrants { RoomJoin = true, Room = car, CanPublishSources = new List<string> { "camera" } });
        using var room = new Room();
        await room.ConnectAsync(settings.Url, token.ToJwt());
        LocalParticipant me = room.LocalParticipant!;
        await me.PublishTrackAsync(front, new TrackPublishOptions { Source = TrackSource.SourceCamera }); // ok
        await me.PublishTrackAsync(cabin, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); //! GG2002
        await me.PublishTrackAsync(front); //! GG2005
        await me.SendTextAsync("data does not follow the sources"); // ok
    }
}

// hand-lambda: the caller configures the grants in a lambda
public sealed class Configured(VoiceSettings settings)
{
    private string Mint(string room, string who, Action<VideoGrants>? configure = null)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = room };
        configure?.Invoke(grants);
        return new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(grants).ToJwt();
    }

    public async Task RunAsync(string tour, string who)
    {
        Room guide = new(), tourist = new();
        await guide.ConnectAsync(settings.Url, Mint(tour, who, g => g.CanUpdateOwnMetadata = true));
        await tourist.ConnectAsync(settings.Url, Mint(tour, who + "-t", g => { g.CanPublish = false; g.CanPublishData = false; }));
        await guide.LocalParticipant!.SetNameAsync("guide"); // ok
        await tourist.LocalParticipant!.SendTextAsync("where are we"); //? GG2003
    }
}

// hand-elsewhere: grants out of a file, and out of a table with a role that may
public sealed class Loaded(VoiceSettings settings)
{
    private static readonly Dictionary<string, VideoGrants> Roles = new()
    {
        ["surgeon"] = new VideoGrants { RoomJoin = true, Room = "theatre-1", CanUpdateOwnMetadata = true },
        ["student"] = new VideoGrants { RoomJoin = true, Room = "theatre-1" },
    };

    public async Task FromFileAsync(string json, string who)
    {
        var room = new Room();
        await room.ConnectAsync(settings.Url, new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(JsonSerializer.Deserialize<VideoGrants>(json)!).ToJwt());
        await room.LocalParticipant!.SetMetadataAsync("as the file says"); // ok
    }

    public async Task FromTableAsync(string role, string who)
    {
        var room = new Room();
        await room.ConnectAsync(settings.Url, new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(Roles[role]).ToJwt());
        await room.LocalParticipant!.SetMetadataAsync("as the table says"); // ok
    }
}

// hand-base: the base class signs, the derived one says what is granted
public abstract class SignedBot(VoiceSettings settings)
{
    protected Room Room { get; } = new();

    protected abstract VideoGrants Grants(string room);

    public Task JoinAsync(string room) => Room.ConnectAsync(settings.Url, new AccessToken(settings.Key, settings.Secret).WithIdentity(GetType().Name + room).WithGrants(Grants(room)).ToJwt());
}

public sealed class WeatherBot(VoiceSettings settings) : SignedBot(settings)
{
    protected override VideoGrants Grants(string room) => new() { RoomJoin = true, Room = room };

    public Task ForecastAsync(string text) => Room.LocalParticipant!.SetAttributesAsync(new() { ["forecast"] = text }); //! GG2001

    public Task ReadAsync(string text) => Room.LocalParticipant!.SendTextAsync(text); // ok
}

// hand-adjacent: constants beside a participant that nobody visible hands in
public sealed class ChessController(VoiceSettings settings)
{
    public string Spectate(string board, string who)
    {
        VideoGrants grants = new() { RoomJoin = true, Room = board, CanPublishData = true };
        return new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(grants).ToJwt();
    }

    public static Task ClockAsync(LocalParticipant me, int seconds) => me.SetMetadataAsync($"{seconds}"); //! GG2001

    public static Task SayAsync(LocalParticipant me) => me.SendTextAsync("check"); // ok

    public static Task CaptionAsync(LocalParticipant me, Transcription text) => me.PublishTranscriptionAsync(text); //! GG2006
}

// hand-shared: one object for two tokens, raised between the two
public sealed class RaisedBetween(VoiceSettings settings)
{
    public async Task RunAsync(string court, string who)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = court };
        string witness = new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(grants).ToJwt();
        grants.CanUpdateOwnMetadata = true;
        string judge = new AccessToken(settings.Key, settings.Secret).WithIdentity(who + "-j").WithGrants(grants).ToJwt();
        Room a = new(), b = new();
        await a.ConnectAsync(settings.Url, witness);
        await b.ConnectAsync(settings.Url, judge);
        await a.LocalParticipant!.SetNameAsync("witness"); //? GG2001
        await b.LocalParticipant!.SetNameAsync("judge"); // ok
    }
}
