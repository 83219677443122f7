using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace GrantGen;

/// <summary>The three segments of a token (RFC 7515, compact serialization).</summary>
internal static class CompactJwt
{
    /// <summary>The bytes of a segment.</summary>
    /// <exception cref="FormatException">The segment is missing, or is not base64url.</exception>
    public static byte[] DecodeSegment(string token, int index)
    {
        string[] segments = token.Split('.');
        if (segments.Length != 3)
        {
            throw new FormatException("The token does not have three segments.");
        }

        string text = segments[index].Replace('-', '+').Replace('_', '/');
        return Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='));
    }

    /// <summary>
    /// Reads a token whose secret is unknown: the same segments are signed with a temporary secret, and verified within their own lifetime. All
    /// checks are made except those of the signature and the clock.
    /// </summary>
    /// <exception cref="TokenVerificationException">A check failed.</exception>
    /// <exception cref="FormatException">The text is not a token with an issuer.</exception>
    public static VerifiedToken ReadUnsigned(string token)
    {
        string? issuer = null;
        DateTimeOffset now = DateTimeOffset.UnixEpoch;
        try
        {
            using JsonDocument payload = JsonDocument.Parse(DecodeSegment(token, 1));
            if (payload.RootElement.ValueKind == JsonValueKind.Object)
            {
                issuer = payload.RootElement.TryGetProperty("iss", out JsonElement iss) && iss.ValueKind == JsonValueKind.String ? iss.GetString() : null;
                now = payload.RootElement.TryGetProperty("nbf", out JsonElement from) && from.TryGetDouble(out double seconds)
                    && seconds is > 0 and < 253402300000
                    ? DateTimeOffset.UnixEpoch.AddSeconds(seconds)
                    : now;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new FormatException("The token's payload is not JSON.", e);
        }

        if (string.IsNullOrWhiteSpace(issuer))
        {
            throw new FormatException("The token has no issuer.");
        }

        string secret = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));
        string input = token[..token.LastIndexOf('.')];
        string signature = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes(input)))
            .TrimEnd('=').Replace('+', '-').Replace('/', '_');
        return new TokenVerifier(issuer, secret, new FixedClock(now)).Verify(input + "." + signature);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
