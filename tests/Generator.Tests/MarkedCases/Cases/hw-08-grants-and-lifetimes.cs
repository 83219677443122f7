// rules: GG3003 GG3004 GG3005 GG3008 GG3009 GG3010
// What is said of grants and lifetimes that are written with Livekit.Server.Sdk.Dotnet.
using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
using Livekit.Server.Sdk.Dotnet;
namespace Variants.SdkRules;

public sealed class Keys { public string Key { get; set; } = ""; public string Secret { get; set; } = ""; public TimeSpan Life { get; set; } = TimeSpan.FromHours(2); }

// lifetimes
public sealed class Lifetimes(Keys keys)
{
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    public string Week(string room, string who) => new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithTtl(TimeSpan.FromDays(7)).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt(); //! GG3008

    public string Day(string room, string who) => new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithTtl(TimeSpan.FromDays(1)).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt(); // ok

    public string Hours(string room, string who) => new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).WithTtl(TimeSpan.FromHours(48)).ToJwt(); //! GG3008

    public string Default(string room, string who) => new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt(); // ok

    public string Configured(string room, string who) => new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithTtl(keys.Life).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt(); // ok

    public string Monthly(string room, string who) => new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithTtl(Month).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt(); //? GG3008

    // a server's own token: nobody joins with it
    public string Backend() => new AccessToken(keys.Key, keys.Secret).WithIdentity("backend").WithTtl(TimeSpan.FromDays(7)).WithGrants(new VideoGrants { RoomList = true }).ToJwt(); // ok
}

// server-wide grants in a token that goes to a device
public static class ServerWide
{
    public static VideoGrants Creates(string room) => new() { RoomJoin = true, Room = room, RoomCreate = true }; //! GG3009

    public static VideoGrants Lists(string room) => new VideoGrants { RoomJoin = true, RoomList = true, Room = room }; //! GG3009

    public static VideoGrants Records(string room, string who)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = room }; //? GG3009
        grants.RoomRecord = true; //? GG3009
        return grants;
    }

    public static VideoGrants Administers(string room) => new() { RoomJoin = true, Room = room, RoomAdmin = true }; // ok

    public static VideoGrants Keeper() => new() { RoomCreate = true, RoomList = true }; // ok

    public static VideoGrants Stated(string room) => new() { RoomJoin = true, Room = room, RoomCreate = false }; // ok

    public static VideoGrants Maybe(string room, bool creates) => new() { RoomJoin = true, Room = room, RoomCreate = creates }; // ok
}

// grants that do nothing, or do not mean what they say
public static class WithoutEffect
{
    public static VideoGrants HiddenSpeaker(string room) => new() { RoomJoin = true, Room = room, Hidden = true, CanPublish = true }; //! GG3010

    public static VideoGrants HiddenListener(string room) => new() { RoomJoin = true, Room = room, Hidden = true, CanPublish = false, CanPublishData = false }; // ok

    public static VideoGrants SourcesOfNothing(string room) => new() { RoomJoin = true, Room = room, CanPublish = false, CanPublishData = true, CanPublishSources = ["camera"] }; //! GG3010

    public static VideoGrants Forwards(string room, string other) => new() { RoomJoin = true, Room = room, DestinationRoom = other }; //! GG3010

    public static VideoGrants ForwardsAsAdmin(string room, string other) => new() { RoomAdmin = true, Room = room, DestinationRoom = other }; // ok

    public static VideoGrants NamesWithoutJoining() => new() { RoomList = true, CanUpdateOwnMetadata = true }; //! GG3010
}

// data that stays on
public sealed class DataLeftOn(Keys keys)
{
    public string Viewer(string room, string who)
    {
        var token = new AccessToken(keys.Key, keys.Secret).WithIdentity(who);
        token.WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublish = false }); //! GG3005
        return token.ToJwt();
    }

    public VideoGrants Chatter(string room) => new() { RoomJoin = true, Room = room, CanPublish = false, CanPublishData = true }; // ok

    public VideoGrants Silent(string room) => new() { RoomJoin = true, Room = room, CanPublishData = false, CanPublish = false }; // ok

    // a class of one's own with the same words
    public sealed class Buttons { public bool CanPublish { get; set; } = true; public bool RoomJoin { get; set; } }

    public static Buttons Off() => new() { RoomJoin = true, CanPublish = false }; // ok
}

// no room, and words that are no sources
public sealed class RoomsAndSources(Keys keys)
{
    private static readonly string[] Allowed = ["camera", "microphone"];

    public string Anywhere(string who) => new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, CanSubscribe = true }).ToJwt(); //! GG3004

    public string Somewhere(string who, string? room) => new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = room ?? "lobby" }).ToJwt(); // ok

    public string Nowhere(string who) => new AccessToken(keys.Key, keys.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomCreate = true }).ToJwt(); // ok

    public static VideoGrants Mic(string room) => new() { RoomJoin = true, Room = room, CanPublishSources = ["mic"] }; //! GG3003

    public static VideoGrants Screen(string room) => new() { RoomJoin = true, Room = room, CanPublishSources = new List<string> { "camera", "SCREEN_SHARE" } }; //! GG3003

    public static VideoGrants Chosen(string room) => new() { RoomJoin = true, Room = room, CanPublishSources = Allowed.ToList() }; // ok

    public static bool Is(string source) => source is "screenshare" or "webcam"; // ok
}
