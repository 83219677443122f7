using System.Diagnostics;
#if !NETSTANDARD2_0
using System.Runtime.Versioning;
#endif
using System.Text;

namespace GrantGen;

/// <summary>
/// Signs access tokens with one API key of a LiveKit server (HS256). Create one per key and keep it: it is thread-safe, and
/// its keyed HMACs are reused. The secret cannot be read back from it.
/// </summary>
/// <remarks>
/// It belongs in a backend. Anyone who has an app can read a secret in it and sign any token, so the platforms of apps are marked
/// as unsupported, and CA1416 warns there.
/// </remarks>
#if !NETSTANDARD2_0
[UnsupportedOSPlatform("browser")]
[UnsupportedOSPlatform("android")]
[UnsupportedOSPlatform("ios")]
[UnsupportedOSPlatform("tvos")]
#endif
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(DebugView))]
public sealed class TokenSigner
{
    /// <summary>The environment variable that LiveKit's tools read the API key from.</summary>
    public const string ApiKeyVariable = ApiCredentials.ApiKeyVariable;

    /// <summary>The environment variable that LiveKit's tools read the API secret from.</summary>
    public const string ApiSecretVariable = ApiCredentials.ApiSecretVariable;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly SigningPool _pool;

    /// <summary>Creates a signer with the server's default limits and the system's clock.</summary>
    /// <param name="apiKey">The API key: the issuer of the tokens.</param>
    /// <param name="apiSecret">
    /// The API secret: at least 32 bytes of UTF-8 (HS256, RFC 7518 section 3.2). LiveKit's published development pair
    /// <c>devkey</c> / <c>secret</c>, the pair of <c>livekit-server --dev</c>, is accepted too.
    /// </param>
    /// <exception cref="ArgumentException">The key is empty, or the secret is too short.</exception>
    /// <exception cref="ArgumentNullException">The key or the secret is null.</exception>
    public TokenSigner(string apiKey, string apiSecret)
        : this(apiKey, apiSecret, null, TokenLimits.Default)
    {
    }

    /// <summary>Creates a signer with the server's default limits.</summary>
    /// <remarks>
    /// A library that targets netstandard2.0 and calls this constructor needs <c>Microsoft.Bcl.TimeProvider</c> in the application that
    /// it runs in: reference that package in the library. <see cref="TokenSigner(string, string)"/> needs no package.
    /// </remarks>
    /// <param name="apiKey">The API key: the issuer of the tokens.</param>
    /// <param name="apiSecret">The API secret: at least 32 bytes of UTF-8, or the one of LiveKit's development pair.</param>
    /// <param name="timeProvider">Tells the time; the system's clock if null.</param>
    /// <exception cref="ArgumentException">A value is empty, has white space, a line break or quotation marks around it, or the secret is too short.</exception>
    /// <exception cref="ArgumentNullException">The key or the secret is null.</exception>
    public TokenSigner(string apiKey, string apiSecret, TimeProvider? timeProvider = null)
        : this(apiKey, apiSecret, timeProvider, TokenLimits.Default)
    {
    }

    /// <summary>Creates a signer for a server with other limits.</summary>
    /// <param name="apiKey">The API key: the issuer of the tokens.</param>
    /// <param name="apiSecret">The API secret: at least 32 bytes of UTF-8, or the one of LiveKit's development pair.</param>
    /// <param name="timeProvider">Tells the time; the system's clock if null.</param>
    /// <param name="limits">The server's limits.</param>
    /// <exception cref="ArgumentException">A value is empty, has white space, a line break or quotation marks around it, or the secret is too short.</exception>
    /// <exception cref="ArgumentNullException">The key, the secret or the limits are null.</exception>
    public TokenSigner(string apiKey, string apiSecret, TimeProvider? timeProvider, TokenLimits limits)
    {
        ApiCredentials.Check(apiKey, apiSecret);
        ApiKey = apiKey;
        Limits = limits ?? throw new ArgumentNullException(nameof(limits));
        TimeProvider = timeProvider ?? TimeProvider.System;
        _pool = new SigningPool(Encoding.UTF8.GetBytes(apiSecret), IssuerFragment(apiKey));
    }

    /// <summary>Creates a signer that cannot sign: it writes tokens whose signature comes from an <see cref="ITokenSignature"/>.</summary>
    internal TokenSigner(string apiKey)
    {
        ApiKey = apiKey;
        Limits = TokenLimits.Default;
        TimeProvider = TimeProvider.System;
        _pool = new SigningPool(key: null, IssuerFragment(apiKey));
    }

    /// <summary>The API key, which names the issuer of each token.</summary>
    public string ApiKey { get; }

    /// <summary>The server's limits.</summary>
    public TokenLimits Limits { get; }

    /// <summary>The clock.</summary>
    internal TimeProvider TimeProvider { get; }

    /// <summary>The pool that signs tokens, the only object that has the secret.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal SigningPool Pool => _pool;

    /// <summary>Creates a signer from the environment variables LIVEKIT_API_KEY and LIVEKIT_API_SECRET.</summary>
    /// <exception cref="InvalidOperationException">A variable is not set; the message names it.</exception>
    /// <exception cref="ArgumentException">The secret is too short.</exception>
    public static TokenSigner FromEnvironment() => FromEnvironment(null);

    /// <summary>Creates a signer from the environment variables LIVEKIT_API_KEY and LIVEKIT_API_SECRET.</summary>
    /// <remarks>A library that targets netstandard2.0 and passes a clock references the package <c>Microsoft.Bcl.TimeProvider</c>.</remarks>
    /// <param name="timeProvider">Tells the time; the system's clock if null.</param>
    /// <exception cref="InvalidOperationException">A variable is not set; the message names it.</exception>
    /// <exception cref="ArgumentException">The value of a variable is rejected, as by the constructor; the message names the variable.</exception>
    public static TokenSigner FromEnvironment(TimeProvider? timeProvider = null)
    {
        (string apiKey, string apiSecret) = ApiCredentials.FromEnvironment();
        return new TokenSigner(apiKey, apiSecret, timeProvider);
    }

    /// <summary>Names the API key, never the secret.</summary>
    public override string ToString() => $"TokenSigner({ApiKey})";

    /// <summary>The end of every payload of this signer, up to the time: <c>,"iss":"…","nbf":</c>.</summary>
    private static byte[] IssuerFragment(string apiKey)
    {
        byte[] escaped = new byte[JsonStringEscaper.MaxBytesPerChar * apiKey.Length];
        int length = JsonStringEscaper.Escape(apiKey.AsSpan(), escaped);
        return [.. ",\"iss\":\""u8, .. escaped.AsSpan(0, length), .. "\",\"nbf\":"u8];
    }

    private sealed class DebugView
    {
        public DebugView(TokenSigner signer)
        {
            ApiKey = signer.ApiKey;
            Limits = signer.Limits;
        }

        public string ApiKey { get; }

        public TokenLimits Limits { get; }
    }
}
