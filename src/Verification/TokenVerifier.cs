using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GrantGen;

/// <summary>
/// Verifies access tokens as LiveKit's server does: HS256 alone, signed by the secret of the API key that the token names as its
/// issuer, with an <c>exp</c> that is not past and no <c>nbf</c> that is to come, by a minute. Make one and keep it: it is
/// thread-safe. The secrets cannot be read back from it. What it refuses beyond the server is said at <see cref="Verify"/>.
/// </summary>
/// <remarks>
/// Signature, algorithm and issuer are checked by Microsoft.IdentityModel.JsonWebTokens.
/// Source of the rules: livekit/protocol auth/verifier.go.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(DebugView))]
public sealed class TokenVerifier
{
    /// <summary>
    /// Characters of a token, at most, where nothing else is said: 2 MiB. 512 KiB of metadata take two thirds of a MiB as they are, and
    /// fit up to two and a half times as long, as quotes and non-ASCII text are in JSON.
    /// </summary>
    public const int DefaultMaxTokenLength = 2 * 1024 * 1024;

    /// <summary>How far the clocks of two servers may be apart: livekit/protocol auth/verifier.go, <c>tokenLeeway</c>.</summary>
    private static readonly TimeSpan s_leeway = TimeSpan.FromMinutes(1);

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = DefaultMaxTokenLength };
    private readonly TimeProvider _timeProvider;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly Dictionary<string, TokenValidationParameters> _keys = new(StringComparer.Ordinal);

    /// <summary>Creates a verifier for the tokens of one API key, with the system's clock.</summary>
    /// <param name="apiKey">The API key: the issuer of the tokens.</param>
    /// <param name="apiSecret">
    /// The API secret: at least 32 bytes of UTF-8 (HS256, RFC 7518 section 3.2). LiveKit's published development pair
    /// <c>devkey</c> / <c>secret</c>, with which <c>livekit-server --dev</c> runs, is accepted as is.
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
    /// <exception cref="ArgumentException">There is no pair, one is null, or an API key occurs twice.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="keys"/> is null.</exception>
    public TokenVerifier(IEnumerable<ApiKeyPair> keys)
        : this(keys, null)
    {
    }

    /// <summary>Creates a verifier for the tokens of several API keys.</summary>
    /// <param name="keys">The pairs, each API key once.</param>
    /// <param name="timeProvider">Tells the time; the system's clock if null.</param>
    /// <exception cref="ArgumentException">There is no pair, one is null, or an API key occurs twice.</exception>
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
                throw new ArgumentException($"The API key '{key.ApiKey}' is there twice; its issuer alone would not say which secret signed a token.", nameof(keys));
            }

            _keys.Add(key.ApiKey, ParametersOf(key));
        }

        if (_keys.Count == 0)
        {
            throw new ArgumentException("There is no API key to verify with.", nameof(keys));
        }
    }

    /// <summary>The API keys whose tokens are accepted.</summary>
    public IReadOnlyCollection<string> ApiKeys => _keys.Keys;

    /// <summary>
    /// Characters of a token, at most; <see cref="DefaultMaxTokenLength"/> if nothing is said. A longer one is refused before anything of
    /// it is read. Where tokens come from anyone and carry little metadata, a few KiB are enough.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is not positive.</exception>
    public int MaxTokenLength
    {
        get => _handler.MaximumTokenSizeInBytes;
        init => _handler.MaximumTokenSizeInBytes = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(MaxTokenLength), value, "A token has at least 1 character.");
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
    /// Claims and grants that are not known are kept. Refused, though LiveKit's server takes it: a token that is not in canonical
    /// base64url, an object that names a member twice, a known name in another case, half a surrogate pair anywhere, an
    /// <c>exp</c> or <c>nbf</c> that is a text or lies outside the years 1 to 9999, a header with <c>crit</c>, a claim or header that
    /// Microsoft's library knows (<c>aud</c>, <c>azp</c>, <c>iat</c>, <c>jti</c>, <c>kid</c>) of another type than RFC 7519 gives it, and JSON
    /// of more than 64 levels. No SDK of LiveKit's own writes any of these but half a surrogate pair, where an application hands it one.
    /// </remarks>
    /// <param name="token">The token, without <c>Bearer</c>; null and the empty string are refused as <see cref="TokenVerificationFailure.Missing"/>.</param>
    /// <returns>What the token says.</returns>
    /// <exception cref="TokenVerificationException">A check failed; its reason says which. The only exception.</exception>
    public VerifiedToken Verify(string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            throw new TokenVerificationException(TokenVerificationFailure.Missing, "There is no token.");
        }

        if (token!.Length > MaxTokenLength)
        {
            throw new TokenVerificationException(
                TokenVerificationFailure.TooLong,
                FormattableString.Invariant($"The token has {token.Length} characters; at most {MaxTokenLength} are read."));
        }

        TokenParts parts = TokenParts.Of(token);
        if (parts.Issuer is null || !_keys.TryGetValue(parts.Issuer, out TokenValidationParameters? parameters))
        {
            throw UnknownKey();
        }

        // Nothing is waited for: the keys are here, and no configuration is fetched.
        TokenValidationResult result = _handler.ValidateTokenAsync(token, parameters).GetAwaiter().GetResult();
        return result.IsValid ? ClaimsReader.Read(parts.Payload) : throw RefusalFor(result.Exception, parts.Payload);
    }

    /// <summary>Verifies a token. Never throws.</summary>
    /// <param name="token">The token, without <c>Bearer</c>.</param>
    /// <param name="verified">What the token says; null if it is refused.</param>
    /// <returns>Whether it passed every check.</returns>
    public bool TryVerify(string? token, [NotNullWhen(true)] out VerifiedToken? verified) => TryVerify(token, out verified, out _);

    /// <summary>Verifies a token, and says why not. Never throws.</summary>
    /// <param name="token">The token, without <c>Bearer</c>.</param>
    /// <param name="verified">What the token says; null if it is refused.</param>
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

    private static TokenVerificationException UnknownKey()
        => new(TokenVerificationFailure.UnknownKey, "The token's issuer is none of the known API keys.");

    /// <summary>In our words, since the library's may quote the token, and do quote a hash of the secret.</summary>
    private static TokenVerificationException RefusalFor(Exception exception, byte[] payload)
    {
        switch (exception)
        {
            case SecurityTokenExpiredException:
                return new(TokenVerificationFailure.Expired, "The token has expired, more than a minute ago.");
            case SecurityTokenNotYetValidException:
                return new(TokenVerificationFailure.NotYetValid, "The token is not valid yet, for more than a minute.");
            case SecurityTokenNoExpirationException:
                return ClaimsReader.NoExpiry();
            case SecurityTokenInvalidIssuerException:
                return UnknownKey();
            case SecurityTokenInvalidAlgorithmException:
                return new(TokenVerificationFailure.Algorithm, "The token is not signed by HS256.");
            case SecurityTokenInvalidSignatureException:
                return new(TokenVerificationFailure.Signature, "The token's signature is not that of its issuer's secret.");
        }

        // The library does not say which claim it could not read, and has not come to the signature.
        try
        {
            ClaimsReader.Read(payload);
            return TokenVerificationException.Malformed("a claim is not what RFC 7519 makes of it");
        }
        catch (TokenVerificationException refusal)
        {
            return refusal;
        }
    }

    private TokenValidationParameters ParametersOf(ApiKeyPair key) => new()
    {
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        ValidIssuer = key.ApiKey,
        ValidateAudience = false,
        RequireSignedTokens = true,
        RequireExpirationTime = true,

        // The library's own check asks the system's clock; another cannot be set.
        LifetimeValidator = CheckLifetime,

        // A factory of its own: that of the process would keep the key longer than this verifier lives.
        IssuerSigningKey = new SymmetricSecurityKey(key.HmacKey) { CryptoProviderFactory = new CryptoProviderFactory() },
        LogValidationExceptions = false,
    };

    private bool CheckLifetime(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters)
    {
        DateTime now = _timeProvider.GetUtcNow().UtcDateTime;
        if (expires is null)
        {
            throw new SecurityTokenNoExpirationException();
        }

        if (now - expires >= s_leeway)
        {
            throw new SecurityTokenExpiredException();
        }

        return notBefore - now > s_leeway ? throw new SecurityTokenNotYetValidException() : true;
    }

    private sealed class DebugView(TokenVerifier verifier)
    {
        public IReadOnlyCollection<string> ApiKeys { get; } = verifier.ApiKeys;

        public int MaxTokenLength { get; } = verifier.MaxTokenLength;
    }
}
