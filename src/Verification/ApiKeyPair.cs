using System.Diagnostics;

namespace GrantGen;

/// <summary>
/// An API key of a LiveKit server and its secret, as one of several that a <see cref="TokenVerifier"/> knows. The secret cannot be
/// read back from it. Immutable and thread-safe.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ApiKeyPair
{
    /// <summary>Creates a pair.</summary>
    /// <param name="apiKey">The API key: the issuer of its tokens.</param>
    /// <param name="apiSecret">The API secret: at least 32 bytes of UTF-8, or the one of LiveKit's development pair.</param>
    /// <exception cref="ArgumentException">A value is empty, has white space, a line break or quotation marks around it, or the secret is too short.</exception>
    /// <exception cref="ArgumentNullException">The key or the secret is null.</exception>
    public ApiKeyPair(string apiKey, string apiSecret)
    {
        ApiCredentials.Check(apiKey, apiSecret);
        ApiKey = apiKey;
        HmacKey = ApiCredentials.KeyOf(apiSecret);
    }

    /// <summary>The API key.</summary>
    public string ApiKey { get; }

    /// <summary>The key of the HMAC.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal byte[] HmacKey { get; }

    /// <summary>Names the API key, never the secret.</summary>
    public override string ToString() => $"ApiKeyPair({ApiKey})";
}
