namespace GrantGen.AspNetCore;

/// <summary>Mints tokens of one policy.</summary>
/// <param name="Policy">The policy's name, for logs.</param>
/// <param name="ReadGrants">Reads the policy's grants. They are not kept, because an edit under <c>dotnet watch</c> changes them.</param>
/// <param name="Create">Mints a token.</param>
/// <param name="CreateAsync">Mints a token that an <see cref="ITokenSignature"/> signs.</param>
internal sealed record MintDelegate(string Policy, Func<PolicyGrants> ReadGrants, MintDelegate.Factory Create, MintDelegate.AsyncFactory CreateAsync)
{
    /// <summary>The policy's grants as they are now.</summary>
    public PolicyGrants Grants => ReadGrants();

    public delegate string Factory(TokenSigner signer, in RoomPolicyArguments arguments);

    public delegate ValueTask<string> AsyncFactory(ITokenSignature signature, in RoomPolicyArguments arguments, CancellationToken cancellationToken);

    public static MintDelegate ForPolicy<TPolicy>()
        where TPolicy : IRoomPolicy
        => OfPolicy<TPolicy>.Instance;

    private static class OfPolicy<TPolicy>
        where TPolicy : IRoomPolicy
    {
        public static readonly MintDelegate Instance = new(typeof(TPolicy).Name, static () => TPolicy.Grants, TPolicy.CreateToken, TPolicy.CreateTokenAsync);
    }
}
