namespace GrantGen.Runtime.Tests.Support;

/// <summary>Keys to sign with. The secrets are computed: one that is written into the source is what rule GG3001 warns of.</summary>
internal static class Keys
{
    public const string ApiKey = "APItest";

    public static string Secret { get; } = SecretOf(48);

    /// <summary>A secret of so many characters, each one byte; different lengths share no beginning.</summary>
    public static string SecretOf(int length) => string.Concat(Enumerable.Range(length, length).Select(number => (char)('a' + (number % 26))));

    public static TokenSigner Signer(TimeProvider? clock = null) => new(ApiKey, Secret, clock);

    public static TokenSigner Signer(TokenLimits limits) => new(ApiKey, Secret, null, limits);
}
