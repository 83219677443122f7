namespace GrantGen;

/// <summary>The check that a token or a webhook did not pass.</summary>
public enum TokenVerificationFailure
{
    /// <summary>Every check was passed.</summary>
    None,

    /// <summary>The token is missing: null, or the empty string.</summary>
    Missing,

    /// <summary>The token is longer than <see cref="TokenVerifier.MaxTokenLength"/> and was not read.</summary>
    TooLong,

    /// <summary>The token is not a JWT in three canonical parts of base64url, or a claim does not have the form that LiveKit requires.</summary>
    Malformed,

    /// <summary>The token is not signed by HS256: by another algorithm, or not at all.</summary>
    Algorithm,

    /// <summary>The token names no issuer, or one that is not a known API key.</summary>
    UnknownKey,

    /// <summary>The signature is not that of the issuer's secret over this token.</summary>
    Signature,

    /// <summary>The token's <c>exp</c> is a minute or longer ago. Its signature is right.</summary>
    Expired,

    /// <summary>The token's <c>nbf</c> is more than a minute away. Its signature is right.</summary>
    NotYetValid,

    /// <summary>The token has no <c>exp</c>: it would never expire. Its signature is right.</summary>
    NoExpiry,

    /// <summary>The token of a webhook has no hash of the body (claim <c>sha256</c>).</summary>
    NoBodyHash,

    /// <summary>The body of a webhook differs from the one whose hash is in its token.</summary>
    BodyMismatch,
}
