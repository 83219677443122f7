using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace GrantGen;

/// <summary>
/// Verifies webhooks as LiveKit's own receivers do: the header <c>Authorization</c> carries a token whose claim <c>sha256</c> is
/// the hash of the body. Thread-safe.
/// </summary>
/// <remarks>
/// Pass the bytes unchanged: JSON that was parsed and written again is another body. The same webhook can be sent again while its token is valid; the
/// event's <c>id</c> identifies repetitions. Source: livekit/protocol webhook/verifier.go.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class WebhookVerifier
{
    private const string Scheme = "Bearer ";

    private readonly TokenVerifier _tokens;

    /// <summary>Creates a verifier for webhooks that are signed with one API key, with the system's clock.</summary>
    /// <param name="apiKey">The API key that the server signs webhooks with.</param>
    /// <param name="apiSecret">Its secret: at least 32 bytes of UTF-8, or the one of LiveKit's development pair.</param>
    /// <exception cref="ArgumentException">The key is empty, or the secret is too short.</exception>
    /// <exception cref="ArgumentNullException">The key or the secret is null.</exception>
    public WebhookVerifier(string apiKey, string apiSecret)
        : this(new TokenVerifier(apiKey, apiSecret))
    {
    }

    /// <summary>Creates a verifier for webhooks that are signed with one API key.</summary>
    /// <param name="apiKey">The API key that the server signs webhooks with.</param>
    /// <param name="apiSecret">Its secret: at least 32 bytes of UTF-8, or the one of LiveKit's development pair.</param>
    /// <param name="timeProvider">Tells the time; the system's clock if null.</param>
    /// <exception cref="ArgumentException">A value is empty, has white space, a line break or quotation marks around it, or the secret is too short.</exception>
    /// <exception cref="ArgumentNullException">The key or the secret is null.</exception>
    public WebhookVerifier(string apiKey, string apiSecret, TimeProvider? timeProvider = null)
        : this(new TokenVerifier(apiKey, apiSecret, timeProvider))
    {
    }

    /// <summary>Creates a verifier of webhooks that uses another verifier for their tokens: with several keys, or with another limit.</summary>
    /// <param name="tokens">Verifies the tokens.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tokens"/> is null.</exception>
    public WebhookVerifier(TokenVerifier tokens) => _tokens = tokens ?? throw new ArgumentNullException(nameof(tokens));

    /// <summary>Creates a verifier from the environment variables LIVEKIT_API_KEY and LIVEKIT_API_SECRET.</summary>
    /// <exception cref="InvalidOperationException">A variable is not set; the message names it.</exception>
    /// <exception cref="ArgumentException">The secret is too short.</exception>
    public static WebhookVerifier FromEnvironment() => FromEnvironment(null);

    /// <summary>Creates a verifier from the environment variables LIVEKIT_API_KEY and LIVEKIT_API_SECRET.</summary>
    /// <param name="timeProvider">Tells the time; the system's clock if null.</param>
    /// <exception cref="InvalidOperationException">A variable is not set; the message names it.</exception>
    /// <exception cref="ArgumentException">The value of a variable is rejected, as by the constructor; the message names the variable.</exception>
    public static WebhookVerifier FromEnvironment(TimeProvider? timeProvider = null) => new(TokenVerifier.FromEnvironment(timeProvider));

    /// <summary>Verifies a webhook.</summary>
    /// <param name="body">The bytes of the body, unchanged. The caller must limit its size.</param>
    /// <param name="authorization">The header <c>Authorization</c>: the token, as LiveKit sends it, or <c>Bearer</c> and the token.</param>
    /// <returns>The content of the token.</returns>
    /// <exception cref="TokenVerificationException">A check failed; the reason says which. No other exception is thrown.</exception>
    public VerifiedToken Verify(ReadOnlySpan<byte> body, string? authorization)
    {
        string? token = authorization is not null && authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? authorization.Substring(Scheme.Length)
            : authorization;
        VerifiedToken verified = _tokens.Verify(token);
        if (verified.Sha256 is null)
        {
            throw new TokenVerificationException(TokenVerificationFailure.NoBodyHash, "The webhook's token has no claim 'sha256', so it does not sign a body.");
        }

        // Strings are compared, so that the hash has only one valid spelling.
        if (!FixedTimeEquals(Encoding.UTF8.GetBytes(verified.Sha256), Encoding.UTF8.GetBytes(Convert.ToBase64String(Hash(body)))))
        {
            throw new TokenVerificationException(TokenVerificationFailure.BodyMismatch, "The webhook's body is not the one that its token was made for.");
        }

        return verified;
    }

    /// <summary>Verifies a webhook. Never throws.</summary>
    /// <param name="body">The bytes of the body, unchanged.</param>
    /// <param name="authorization">The header <c>Authorization</c>.</param>
    /// <param name="verified">The content of the token; null if the webhook is rejected.</param>
    /// <returns>Whether it passed every check.</returns>
    public bool TryVerify(ReadOnlySpan<byte> body, string? authorization, [NotNullWhen(true)] out VerifiedToken? verified)
        => TryVerify(body, authorization, out verified, out _);

    /// <summary>Verifies a webhook, and returns the check that failed. Never throws.</summary>
    /// <param name="body">The bytes of the body, unchanged.</param>
    /// <param name="authorization">The header <c>Authorization</c>.</param>
    /// <param name="verified">The content of the token; null if the webhook is rejected.</param>
    /// <param name="failure">The check that failed; <see cref="TokenVerificationFailure.None"/> if none did.</param>
    /// <returns>Whether it passed every check.</returns>
    public bool TryVerify(ReadOnlySpan<byte> body, string? authorization, [NotNullWhen(true)] out VerifiedToken? verified, out TokenVerificationFailure failure)
    {
        try
        {
            (verified, failure) = (Verify(body, authorization), TokenVerificationFailure.None);
            return true;
        }
        catch (TokenVerificationException refusal)
        {
            (verified, failure) = (null, refusal.Reason);
            return false;
        }
    }

    /// <summary>Names the API keys, never a secret.</summary>
    public override string ToString() => $"WebhookVerifier({string.Join(", ", _tokens.ApiKeys)})";

    private static byte[] Hash(ReadOnlySpan<byte> body)
    {
#if NETSTANDARD2_0
        using SHA256 hash = SHA256.Create();
        return hash.ComputeHash(body.ToArray());
#else
        return SHA256.HashData(body);
#endif
    }

    private static bool FixedTimeEquals(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
#if NETSTANDARD2_0
        int difference = left.Length ^ right.Length;
        for (int i = 0; i < left.Length && i < right.Length; i++)
        {
            difference |= left[i] ^ right[i];
        }

        return difference == 0;
#else
        return CryptographicOperations.FixedTimeEquals(left, right);
#endif
    }
}
