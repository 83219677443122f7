using GrantGen;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

public static class Mint
{
    public static string Here() => ViewerPolicy.CreateToken(TokenSigner.FromEnvironment(), "my-room", "user123");

    public static string There(string token) => ViewerPolicy.Grants.ToString() + token;
}
