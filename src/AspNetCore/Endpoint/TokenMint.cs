namespace GrantGen.AspNetCore;

/// <summary>Mints tokens of one policy.</summary>
/// <param name="Policy">The policy's name, for logs.</param>
/// <param name="Grants">What the policy says.</param>
/// <param name="Create">Mints.</param>
internal sealed record TokenMint(string Policy, PolicyGrants Grants, TokenMint.Factory Create)
{
    public delegate string Factory(TokenSigner signer, in RoomPolicyArguments arguments);

    public static TokenMint Of<TPolicy>()
        where TPolicy : IRoomPolicy
        => OfPolicy<TPolicy>.Instance;

    private static class OfPolicy<TPolicy>
        where TPolicy : IRoomPolicy
    {
        public static readonly TokenMint Instance = new(typeof(TPolicy).Name, TPolicy.Grants, TPolicy.CreateToken);
    }
}
