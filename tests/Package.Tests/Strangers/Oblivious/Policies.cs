using GrantGen;

namespace Oblivious;

[RoomPolicy(RoomAdmin = true)]
public partial class ModeratorPolicy;

[RoomPolicy(RoomJoin = false, RoomList = true)]
public partial class ListPolicy;

public static class Tokens
{
    public static string Moderator(TokenSigner signer, string identity) => ModeratorPolicy.CreateToken(signer, "lobby", identity);

    public static string List(TokenSigner signer) => ListPolicy.CreateToken(signer, null);
}
