// rules: GG3008 GG3009 GG3010 GG3011 GG3012 GG3013
// Needs the SDK's real members (as csharp-sdk/ does): what a policy is told, told for a hand-written token.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using Livekit.Server.Sdk.Dotnet;
namespace Variants.HandTwins;

public sealed class Settings { public string Key { get; set; } = ""; public string Secret { get; set; } = ""; public TimeSpan Life { get; set; } }

// how long it lives
public sealed class Lives(Settings settings)
{
    private const int Days = 7;

    public string Week(string hall, string who) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall }).WithTtl(TimeSpan.FromDays(Days)).ToJwt(); //! GG3008

    public string TtlFirst(string hall, string who) => new AccessToken(settings.Key, settings.Secret).WithTtl(new TimeSpan(48, 0, 0)).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall }).ToJwt(); //! GG3008

    public string Day(string hall, string who) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall }).WithTtl(TimeSpan.FromHours(24)).ToJwt(); // ok

    public string Configured(string hall, string who) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall }).WithTtl(settings.Life).ToJwt(); // ok

    // a server's token may live long
    public string Server(string hall) => new AccessToken(settings.Key, settings.Secret).WithGrants(new VideoGrants { RoomAdmin = true, Room = hall }).WithTtl(TimeSpan.FromDays(30)).ToJwt(); // ok

    public string Twice(string hall, string who)
    {
        var token = new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall }).WithTtl(TimeSpan.FromDays(3)); // ok
        token.WithTtl(TimeSpan.FromMinutes(30));
        return token.ToJwt();
    }
}

// rights over the whole server beside a join
public sealed class ServerWide(Settings settings)
{
    public string Creates(string hall, string who) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall, RoomCreate = true }).ToJwt(); //! GG3009

    public string Lists(string hall, string who)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = hall }; grants.RoomList = true; //! GG3009
        return new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(grants).ToJwt();
    }

    // bound to its room
    public string Moderates(string hall, string who) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall, RoomAdmin = true }).ToJwt(); // ok

    public string Denied(string hall, string who) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall, RoomCreate = false, RoomRecord = false }).ToJwt(); // ok

    public string NoJoin() => new AccessToken(settings.Key, settings.Secret).WithGrants(new VideoGrants { RoomCreate = true, RoomList = true, RoomRecord = true, IngressAdmin = true }).ToJwt(); // ok

    public string ByRole(string hall, string who, bool staff) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall, RoomList = staff }).ToJwt(); // ok
}

// grants that contradict each other
public sealed class Contradicting(Settings settings)
{
    public string HiddenPublisher(string hall, string who) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall, Hidden = true, CanPublish = true }).ToJwt(); //! GG3010

    public string HiddenWatcher(string hall, string who) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall, Hidden = true, CanPublish = false, CanPublishData = false }).ToJwt(); // ok

    public string DeadSources(string hall, string who) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall, CanPublish = false, CanPublishData = false, CanPublishSources = ["camera"] }).ToJwt(); //! GG3010

    public string NowhereToMove(string hall, string other, string who) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall, DestinationRoom = other }).ToJwt(); //! GG3010

    public string Mover(string hall, string other) => new AccessToken(settings.Key, settings.Secret).WithGrants(new VideoGrants { RoomAdmin = true, Room = hall, DestinationRoom = other }).ToJwt(); // ok

    public string NamesNobody(string hall) => new AccessToken(settings.Key, settings.Secret).WithGrants(new VideoGrants { RoomAdmin = true, Room = hall, CanUpdateOwnMetadata = true }).ToJwt(); //! GG3010

    // the library's own defaults are nobody's statement
    public string Admin(string hall) => new AccessToken(settings.Key, settings.Secret).WithGrants(new VideoGrants { RoomAdmin = true, Room = hall }).ToJwt(); // ok
}

// constants over a limit, and the empty list
public sealed class Limits(Settings settings)
{
    private const string Sixty = "conference-conference-conference-conference-conference-12345";
    private const string Long = Sixty + Sixty + Sixty + Sixty + Sixty;

    public string LongRoom(string who) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = Long }).ToJwt(); //! GG3013

    public string ShortRoom(string who) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = Sixty + Sixty }).ToJwt(); // ok

    public string EmptyList(string hall, string who) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall, CanPublishSources = [] }).ToJwt(); //! GG3013

    public string FilledLater(string hall, string who, string source)
    {
        var grants = new VideoGrants { RoomJoin = true, Room = hall, CanPublishSources = [] }; // ok
        grants.CanPublishSources.Add(source);
        return new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithGrants(grants).ToJwt();
    }

    // a name has no limit in a token
    public string LongName(string hall, string who) => new AccessToken(settings.Key, settings.Secret).WithIdentity(who).WithName(Long).WithGrants(new VideoGrants { RoomJoin = true, Room = hall }).ToJwt(); // ok
}
