namespace GrantGen;

/// <summary>
/// A token or a webhook was rejected. The message says which check failed and names a malformed claim. It contains no
/// part of the token, the secret or the body. There is no inner exception, because those of other libraries can quote them.
/// </summary>
public sealed class TokenVerificationException : Exception
{
    /// <summary>Creates an exception.</summary>
    /// <param name="reason">The check that failed.</param>
    /// <param name="message">The reason in words. It must not contain the token or the secret.</param>
    /// <param name="claim">The malformed claim; null if no single claim is malformed.</param>
    public TokenVerificationException(TokenVerificationFailure reason, string message, string? claim = null)
        : base(message)
    {
        Reason = reason;
        Claim = claim;
    }

    /// <summary>The check that failed.</summary>
    public TokenVerificationFailure Reason { get; }

    /// <summary>
    /// The malformed claim or grant by its name on the wire, such as <c>video.canPublish</c>; null if no single claim is malformed.
    /// </summary>
    public string? Claim { get; }

    /// <summary>A string that is not a LiveKit token.</summary>
    internal static TokenVerificationException Malformed(string problem)
        => new(TokenVerificationFailure.Malformed, $"The token is malformed: {problem}.");

    /// <summary>A claim that LiveKit would read differently, or not at all.</summary>
    /// <param name="claim">Its name: one of LiveKit's own, never a string from the token.</param>
    /// <param name="problem">Completes "the claim …".</param>
    internal static TokenVerificationException Malformed(string claim, string problem)
        => new(TokenVerificationFailure.Malformed, $"The token is malformed: the claim '{claim}' {problem}.", claim);
}
