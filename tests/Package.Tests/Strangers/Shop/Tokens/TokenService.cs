using GrantGen;

namespace Shop;

public sealed class TokenService(TokenSigner signer)
{
    public string ForViewer(string identity) => ViewerPolicy.CreateToken(signer, "lobby", identity);

    [UsesPolicy(typeof(GuidePolicy))]
    public string ForGuide(string identity) => GuidePolicy.CreateToken(signer, "lobby", identity);
}
