// rules: GG3006
// Hand-written grants that could be a policy, in every shape of code; and those whose values are not constant.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using Livekit.Server.Sdk.Dotnet;
namespace Variants.HandPolicy;

public sealed class Shapes(string key, string secret)
{
    public string Chain(string hall, string who) => new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = hall, CanPublishSources = ["camera", "microphone"] }).WithIdentity(who).ToJwt(); //! GG3006

    public string Local(string hall, string who) { var token = new AccessToken(key, secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall }); return token.ToJwt(); } //! GG3006

    public string Statements(string hall, string who) { var token = new AccessToken(key, secret); token.WithIdentity(who); token.WithGrants(new VideoGrants { RoomJoin = true, Room = hall, CanUpdateOwnMetadata = true }); return token.ToJwt(); } //! GG3006

    public string GrantsInLocal(string hall, string who) { var grants = new VideoGrants { RoomJoin = true, Room = hall, CanPublish = false, CanPublishData = false }; return new AccessToken(key, secret).WithIdentity(who).WithGrants(grants).ToJwt(); } //! GG3006

    public string Lasting(string who) => new AccessToken(key, secret).WithIdentity(who).WithTtl(TimeSpan.FromMinutes(45)).WithGrants(new VideoGrants { RoomJoin = true, Room = "plenum" }).ToJwt(); //! GG3006

    public string Admin(string hall) => new AccessToken(key, secret).WithGrants(new VideoGrants { RoomAdmin = true, Room = hall }).ToJwt(); //? GG3006

    // values that are decided at run time
    public string ByRole(string hall, string who, bool host) => new AccessToken(key, secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall, CanPublish = host, CanPublishData = true }).ToJwt(); // ok

    public string BySources(string hall, string who, List<string> sources) => new AccessToken(key, secret).WithIdentity(who).WithGrants(new VideoGrants { RoomJoin = true, Room = hall, CanPublishSources = sources }).ToJwt(); // ok

    public string Given(VideoGrants grants, string who) => new AccessToken(key, secret).WithIdentity(who).WithGrants(grants).ToJwt(); // ok

    public string Changed(string hall, string who, bool host) { var grants = new VideoGrants { RoomJoin = true, Room = hall }; if (host) grants.CanUpdateOwnMetadata = true; return new AccessToken(key, secret).WithIdentity(who).WithGrants(grants).ToJwt(); } // ok
}
