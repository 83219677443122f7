// rules: GG3006
// Hand-written grants that could be a policy, and those that could not.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.CouldBe;

// could-be-policy: other orders, a target-typed object, sources, a lifetime in minutes
public sealed class Bus(string key, string secret)
{
    public string Driver(string line, string who) => new AccessToken(key, secret).WithTtl(TimeSpan.FromMinutes(90)).WithGrants(new VideoGrants { Room = line, RoomJoin = true, CanPublishSources = ["microphone"] }).WithIdentity(who).ToJwt(); //! GG3006

    public string Stop(string stop, Guid display) => new AccessToken(key, secret).WithIdentity(display.ToString()).WithGrants(new() { RoomJoin = true, Room = stop, CanPublish = false, CanPublishData = false }).ToJwt(); //! GG3006

    public string Depot(string who) { return new AccessToken(key, secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = "depot", CanUpdateOwnMetadata = true }).ToJwt(); } //! GG3006

    // the sources are decided at run time
    public string Inspector(string line, string who, List<string> sources) => new AccessToken(key, secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = line, CanPublishSources = sources }).ToJwt(); // ok

    // so is whether it joins
    public string Guest(string line, string who, bool inside) => new AccessToken(key, secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = inside, Room = line }).ToJwt(); // ok

    public string Given(VideoGrants grants, string who) => new AccessToken(key, secret).WithIdentity(who).WithGrants(grants).ToJwt(); // ok
}

// the local that is only asked for its string is the chain too
public static class Kiosk
{
    public static string Token(string key, string secret, string hall, string who) { var token = new AccessToken(key, secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall }); return token.ToJwt(); } //? GG3006
}
