using System.Text;
using GrantGen.Facts;

namespace GrantGen;

/// <summary>The checks of an API key and its secret, for whoever takes a pair.</summary>
internal static class ApiCredentials
{
    /// <summary>The key of the pair that <c>livekit-server --dev</c> runs with (livekit/livekit cmd/server/main.go).</summary>
    private const string DevelopmentKey = "devkey";

    /// <summary>The secret of that pair: published, so it is none, and shorter than HS256 wants.</summary>
    private const string DevelopmentSecret = "secret";

    /// <summary>Refuses a pair that no token should be signed with. No message holds any part of the secret.</summary>
    /// <exception cref="ArgumentException">The key is empty, or the secret is too short.</exception>
    public static void Check(string apiKey, string apiSecret)
    {
        Throw.IfNullOrEmpty(apiKey, nameof(apiKey), "The API key");
        Throw.IfNullOrEmpty(apiSecret, nameof(apiSecret), "The API secret");

        int size = Encoding.UTF8.GetByteCount(apiSecret);
        if (size < ServerLimits.SecretBytes && !(apiKey == DevelopmentKey && apiSecret == DevelopmentSecret))
        {
            throw new ArgumentException(
                $"The API secret has {size} bytes of UTF-8; HS256 needs at least {ServerLimits.SecretBytes} (RFC 7518, section 3.2).",
                nameof(apiSecret));
        }
    }
}
