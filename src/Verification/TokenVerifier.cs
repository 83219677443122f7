using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace GrantGen;

/// <summary>
/// Verifies access tokens as LiveKit's server does: HS256 alone, signed by the secret of the API key that the token names as its issuer, neither
/// expired nor not yet valid, with a tolerance of a minute. Create one and keep it: it is thread-safe. The secrets cannot be read back from it.
/// <see cref="Verify"/> lists the cases where it is stricter than the server.
/// </summary>
/// <remarks>
/// Signature, algorithm and issuer are checked by Microsoft.IdentityModel.JsonWebTokens. If that library cannot read a claim that the
/// server reads, its signature provider checks the signature alone. The times are checked here, after the signature.
/// Source of the rules: livekit/protocol auth/verifier.go.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(DebugView))]
public sealed class TokenVerifier
{
    /// <summary>
    /// The default maximum length of a token, in characters: 2 MiB. 512 KiB of metadata take two thirds of a MiB if nothing is escaped, and fit even
    /// if escapes, as for quotes and non-ASCII text, make the JSON two and a half times as long.
    /// </summary>
    public const int DefaultMaxTokenLength = 2 * 1024 * 1024;

    /// <summary>The maximum difference between the clocks of two servers: livekit/protocol auth/verifier.go, <c>tokenLeeway</c>.</summary>
    private static readonly TimeSpan s_leeway = TimeSpan.FromMinutes(1);

    private readonly TimeProvider _timeProvider;
    private readonly int _maxTokenLength = DefaultMaxTokenLength;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Dictionary<string, TokenSignature> _keys = new(StringComparer.Ordinal);

    /// <summary>Creates a verifier for the tokens of one API key, with the system's clock.</summary>
    /// <param name="apiKey">The API key: the issuer of the tokens.</param>
    /// <param name="apiSecret">
    /// The API secret: at least 32 bytes of UTF-8 (HS256, RFC 7518 section 3.2). LiveKit's published development pair
    /// <c>devkey</c> / <c>secret</c>, the pair of <c>livekit-server --dev</c>, is accepted too.
    /// </param>
    /// <exception cref="ArgumentException">The key is empty, or the secret is too short.</exception>
    /// <exception cref="ArgumentNullException">The key or the secret is null.</exception>
    public TokenVerifier(string apiKey, string apiSecret)
        : this([new ApiKeyPair(apiKey, apiSecret)], null)
    {
    }

    /// <summary>Creates a verifier for the tokens of one API key.</summary>
    /// <remarks>
    /// A library that targets netstandard2.0 and calls this constructor needs <c>Microsoft.Bcl.TimeProvider</c> in the application that
    /// it runs in: reference that package in the library. <see cref="TokenVerifier(string, string)"/> needs no package.
    /// </remarks>
    /// <param name="apiKey">The API key: the issuer of the tokens.</param>
    /// <param name="apiSecret">The API secret: at least 32 bytes of UTF-8, or the one of LiveKit's development pair.</param>
    /// <param name="timeProvider">Tells the time; the system's clock if null.</param>
    /// <exception cref="ArgumentException">A value is empty, has white space, a line break or quotation marks around it, or the secret is too short.</exception>
    /// <exception cref="ArgumentNullException">The key or the secret is null.</exception>
    public TokenVerifier(string apiKey, string apiSecret, TimeProvider? timeProvider = null)
        : this([new ApiKeyPair(apiKey, apiSecret)], timeProvider)
    {
    }

    /// <summary>
    /// Creates a verifier for the tokens of several API keys, with the system's clock. Several keys allow rotation: pass the new pair and
    /// the old one until the last token of the old one has expired. The issuer of a token selects the pair; no other is tried.
    /// </summary>
    /// <param name="keys">The pairs, each API key once.</param>
    /// <exception cref="ArgumentException">The list is empty, a pair is null, or an API key occurs twice.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="keys"/> is null.</exception>
    public TokenVerifier(IEnumerable<ApiKeyPair> keys)
        : this(keys, null)
    {
    }

    /// <summary>Creates a verifier for the tokens of several API keys.</summary>
    /// <param name="keys">The pairs, each API key once.</param>
    /// <param name="timeProvider">Tells the time; the system's clock if null.</param>
    /// <exception cref="ArgumentException">The list is empty, a pair is null, or an API key occurs twice.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="keys"/> is null.</exception>
    public TokenVerifier(IEnumerable<ApiKeyPair> keys, TimeProvider? timeProvider = null)
    {
        if (keys is null)
        {
            throw new ArgumentNullException(nameof(keys));
        }

        _timeProvider = timeProvider ?? TimeProvider.System;
        foreach (ApiKeyPair? key in keys)
        {
            if (key is null)
            {
                throw new ArgumentException("A pair is null.", nameof(keys));
            }

            if (_keys.ContainsKey(key.ApiKey))
            {
                throw new ArgumentException($"The API key '{key.ApiKey}' occurs twice. The issuer of a token would not tell which secret signed it.",
                    nameof(keys));
            }

            _keys.Add(key.ApiKey, new TokenSignature(key));
        }

        if (_keys.Count == 0)
        {
            throw new ArgumentException("At least one API key is needed to verify tokens.", nameof(keys));
        }
    }

    /// <summary>The API keys whose tokens are accepted.</summary>
    public IReadOnlyCollection<string> ApiKeys => _keys.Keys;

    /// <summary>
    /// The maximum length of a token, in characters; <see cref="DefaultMaxTokenLength"/> by default. A longer token is rejected before any part of it
    /// is read. Where tokens come from anyone and carry little metadata, a few KiB are enough.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not positive.</exception>
    public int MaxTokenLength
    {
        get => _maxTokenLength;
        init => _maxTokenLength = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(MaxTokenLength), value, "A token has at least 1 character.");
    }

    /// <summary>Creates a verifier from the environment variables LIVEKIT_API_KEY and LIVEKIT_API_SECRET.</summary>
    /// <exception cref="InvalidOperationException">A variable is not set; the message names it.</exception>
    /// <exception cref="ArgumentException">The secret is too short.</exception>
    public static TokenVerifier FromEnvironment() => FromEnvironment(null);

    /// <summary>Creates a verifier from the environment variables LIVEKIT_API_KEY and LIVEKIT_API_SECRET.</summary>
    /// <param name="timeProvider">Tells the time; the system's clock if null.</param>
    /// <exception cref="InvalidOperationException">A variable is not set; the message names it.</exception>
    /// <exception cref="ArgumentException">The value of a variable is rejected, as by the constructor; the message names the variable.</exception>
    public static TokenVerifier FromEnvironment(TimeProvider? timeProvider = null)
    {
        (string apiKey, string apiSecret) = ApiCredentials.FromEnvironment();
        return new TokenVerifier(apiKey, apiSecret, timeProvider);
    }

    /// <summary>Verifies a token.</summary>
    /// <remarks>
    /// Unknown claims and grants are kept. The signature is checked before the claims: a reason such as
    /// <see cref="TokenVerificationFailure.Expired"/> is returned only for a genuine token.
    /// <para>
    /// The verifier is stricter than LiveKit's server in these cases: the token is not in canonical base64url; an object has the same
    /// member twice; a known name has another case; a string or a name has half a surrogate pair or is not UTF-8; <c>exp</c>,
    /// <c>nbf</c> or <c>iat</c> is a string; <c>exp</c> or <c>nbf</c> is after the year 9999; <c>canPublishSources</c> contains null; the
    /// header has <c>crit</c> or more than 4,096 characters; the JSON has more than 64 levels. LiveKit's own SDKs write none of these,
    /// except half a surrogate pair that an application passes to them.
    /// </para>
    /// </remarks>
    /// <param name="token">The token, without <c>Bearer</c>; null and the empty string are rejected as <see cref="TokenVerificationFailure.Missing"/>.</param>
    /// <returns>The content of the token.</returns>
    /// <exception cref="TokenVerificationException">A check failed; the reason says which. No other exception is thrown.</exception>
    public VerifiedToken Verify(string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            throw new TokenVerificationException(TokenVerificationFailure.Missing, "The token is missing.");
        }

        if (token!.Length > MaxTokenLength)
        {
            throw new TokenVerificationException(
                TokenVerificationFailure.TooLong,
                FormattableString.Invariant($"The token has {token.Length} characters; at most {MaxTokenLength} are read."));
        }

        TokenSegments parts = TokenSegments.Parse(token);
        if (parts.Issuer is null || !_keys.TryGetValue(parts.Issuer, out TokenSignature? signature))
        {
            throw new TokenVerificationException(TokenVerificationFailure.UnknownKey, "The token's issuer is not one of the known API keys.");
        }

        // The signature comes first: a forged token must not be reported as expired.
        if (!signature.IsValid(token, parts))
        {
            throw new TokenVerificationException(TokenVerificationFailure.Signature, "The token's signature is not that of its issuer's secret.");
        }

        VerifiedToken verified = ClaimsReader.Read(parts.Payload);
        CheckLifetime(verified);
        return verified;
    }

    /// <summary>Verifies a token. Never throws.</summary>
    /// <param name="token">The token, without <c>Bearer</c>.</param>
    /// <param name="verified">The content of the token; null if it is rejected.</param>
    /// <returns>Whether it passed every check.</returns>
    public bool TryVerify(string? token, [NotNullWhen(true)] out VerifiedToken? verified) => TryVerify(token, out verified, out _);

    /// <summary>Verifies a token, and returns the check that failed. Never throws.</summary>
    /// <param name="token">The token, without <c>Bearer</c>.</param>
    /// <param name="verified">The content of the token; null if it is rejected.</param>
    /// <param name="failure">The check that failed; <see cref="TokenVerificationFailure.None"/> if none did.</param>
    /// <returns>Whether it passed every check.</returns>
    public bool TryVerify(string? token, [NotNullWhen(true)] out VerifiedToken? verified, out TokenVerificationFailure failure)
    {
        try
        {
            (verified, failure) = (Verify(token), TokenVerificationFailure.None);
            return true;
        }
        catch (TokenVerificationException refusal)
        {
            (verified, failure) = (null, refusal.Reason);
            return false;
        }
    }

    /// <summary>Names the API keys, never a secret.</summary>
    public override string ToString() => $"TokenVerifier({string.Join(", ", _keys.Keys)})";

    private void CheckLifetime(VerifiedToken token)
    {
        DateTimeOffset now = _timeProvider.GetUtcNow();
        if (now - token.Expires >= s_leeway)
        {
            throw new TokenVerificationException(TokenVerificationFailure.Expired, "The token has expired, more than a minute ago.");
        }

        if (token.NotBefore - now > s_leeway)
        {
            throw new TokenVerificationException(TokenVerificationFailure.NotYetValid, "The token is not valid yet, for more than a minute.");
        }
    }

    private sealed class DebugView(TokenVerifier verifier)
    {
        public IReadOnlyCollection<string> ApiKeys { get; } = verifier.ApiKeys;

        public int MaxTokenLength { get; } = verifier.MaxTokenLength;
    }
}
