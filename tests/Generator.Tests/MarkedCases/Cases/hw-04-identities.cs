// rules: GG3002
// Constant identities: two participants of one name throw each other out. Tokens that do not join have no participant.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using Livekit.Server.Sdk.Dotnet;
namespace Variants.Identities;

[RoomPolicy(Ttl = "1h")] public partial class AttendeePolicy;
[RoomPolicy(RoomJoin = false, RoomAdmin = true, Ttl = "1m")] public partial class JanitorPolicy;

public sealed class Tokens(string key, string secret, TokenSigner signer)
{
    private const string Name = "kiosk";

    public string Constant(string hall) => new AccessToken(key, secret).WithIdentity("participant").WithGrants(new VideoGrants { RoomJoin = true, Room = hall }).ToJwt(); //! GG3002

    public string OfPolicy(string hall) => AttendeePolicy.CreateToken(signer, hall, Name); //! GG3002

    public string Composed(string hall, string desk) => AttendeePolicy.CreateToken(signer, hall, Name + "-" + desk); // ok

    public string Interpolated(string hall, int desk) => new AccessToken(key, secret).WithIdentity($"{Name}-{desk}").WithGrants(new VideoGrants { RoomJoin = true, Room = hall }).ToJwt(); // ok

    public string Unique(string hall) => new AccessToken(key, secret).WithIdentity(Guid.NewGuid().ToString()).WithGrants(new VideoGrants { RoomJoin = true, Room = hall }).ToJwt(); // ok

    // a server's token: there is no participant
    public string Server(string hall) => new AccessToken(key, secret).WithIdentity("janitor").WithGrants(new VideoGrants { RoomAdmin = true, Room = hall }).ToJwt(); // ok

    public string ServerLater(string hall)
    {
        var token = new AccessToken(key, secret).WithIdentity("janitor"); // ok
        token.WithTtl(TimeSpan.FromMinutes(1));
        token.WithGrants(new VideoGrants { RoomAdmin = true, Room = hall });
        return token.ToJwt();
    }

    public string ServerOfPolicy(string hall) => JanitorPolicy.CreateToken(signer, hall, "janitor"); // ok

    public string GrantsFirst(string hall)
    {
        var grants = new VideoGrants { RoomAdmin = true, Room = hall };
        var token = new AccessToken(key, secret);
        token.WithGrants(grants);
        token.WithIdentity("grants-first"); // ok
        return token.ToJwt();
    }

    public string JoinsLater(string hall)
    {
        var token = new AccessToken(key, secret).WithIdentity("joins-later"); //? GG3002
        token.WithGrants(new VideoGrants { RoomJoin = true, Room = hall });
        return token.ToJwt();
    }
}
