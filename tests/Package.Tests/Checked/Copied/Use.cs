using GrantGen;

public static class Use
{
    public static string Create(TokenSigner signer) => ViewerPolicy.CreateToken(signer, "my-room", "user123");
}
