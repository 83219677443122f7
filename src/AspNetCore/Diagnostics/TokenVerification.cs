using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace GrantGen;

/// <summary>
/// Verifies tokens and webhooks with the current key, and records the result in the log and in the counters. Thread-safe.
/// </summary>
public sealed class TokenVerification
{
    private readonly TokenKeys _keys;
    private readonly TokenMetrics _metrics;
    private readonly ILogger<TokenVerification> _logger;

    /// <summary>Creates the service.</summary>
    /// <param name="keys">The current key.</param>
    /// <param name="metrics">Counts the results.</param>
    /// <param name="logger">Logs verified participants and failed checks; never a token.</param>
    public TokenVerification(TokenKeys keys, TokenMetrics metrics, ILogger<TokenVerification> logger)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(metrics);
        ArgumentNullException.ThrowIfNull(logger);
        _keys = keys;
        _metrics = metrics;
        _logger = logger;
    }

    /// <summary>Verifies a token. Does not throw.</summary>
    /// <param name="token">The token.</param>
    /// <param name="verified">The content of the token.</param>
    /// <param name="failure">The check that failed.</param>
    /// <returns>Whether the token is valid.</returns>
    public bool TryVerify(string? token, [NotNullWhen(true)] out VerifiedToken? verified, out TokenVerificationFailure failure)
        => Note(_keys.Verifier.TryVerify(token, out verified, out failure), verified, failure);

    /// <summary>Verifies a webhook over the raw bytes of its body. Does not throw.</summary>
    /// <param name="body">The received body, before it is decoded to text.</param>
    /// <param name="authorization">The header <c>Authorization</c>.</param>
    /// <param name="verified">The content of its token.</param>
    /// <param name="failure">The check that failed.</param>
    /// <returns>Whether the webhook is valid.</returns>
    public bool TryVerifyWebhook(ReadOnlySpan<byte> body, string? authorization, [NotNullWhen(true)] out VerifiedToken? verified,
        out TokenVerificationFailure failure)
        => Note(_keys.Webhooks.TryVerify(body, authorization, out verified, out failure), verified, failure);

    private bool Note(bool isGood, VerifiedToken? verified, TokenVerificationFailure failure)
    {
        if (isGood)
        {
            _metrics.Verified();
            TokenLog.Verified(_logger, LogText.Escape(verified!.Identity ?? ""), LogText.Escape(verified.Room ?? ""), verified.Expires);
        }
        else
        {
            _metrics.Failed(failure.ToString());
            TokenLog.Failed(_logger, failure);
        }

        return isGood;
    }
}
