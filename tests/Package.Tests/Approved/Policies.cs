using GrantGen;

namespace Approved;

[RoomPolicy(CanPublish = false, Ttl = "1h")]
public partial class Viewer
{
    // A project that uses generated members also compiles during an approval.
    public static string Mint(TokenSigner signer) => CreateToken(signer, "room", "viewer");
}

#if NET10_0_OR_GREATER
[RoomPolicy(RoomAdmin = true)]
#else
[RoomPolicy]
#endif
public partial class Host;

#if NET10_0_OR_GREATER
[RoomPolicy(Hidden = true, CanPublish = false, CanPublishData = false)]
public partial class Auditor;
#endif
