namespace GrantGen.AspNetCore;

/// <summary>Mints tokens of one policy.</summary>
/// <param name="Policy">The policy's name, for logs.</param>
/// <param name="ReadGrants">Reads the policy's grants. They are not kept, because an edit under <c>dotnet watch</c> changes them.</param>
/// <param name="Create">Mints.</param>
internal sealed record TokenMint(string Policy, Func<PolicyGrants> ReadGrants, TokenMint.Factory Create)
{
    /// <summary>The policy's grants as they are now.</summary>
    public PolicyGrants Grants => ReadGrants();

    public delegate string Factory(TokenSigner signer, in RoomPolicyArguments arguments);

    public static TokenMint Of<TPolicy>()
        where TPolicy : IRoomPolicy
        => OfPolicy<TPolicy>.Instance;

    private static class OfPolicy<TPolicy>
        where TPolicy : IRoomPolicy
    {
        public static readonly TokenMint Instance = new(typeof(TPolicy).Name, static () => TPolicy.Grants, TPolicy.CreateToken);
    }
}
