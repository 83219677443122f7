using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GrantGen;

/// <summary>
/// Checks the signature of tokens by one API key, with Microsoft.IdentityModel. Thread-safe.
/// </summary>
internal sealed class TokenSignature
{
    private static readonly JsonWebTokenHandler s_handler = new() { MaximumTokenSizeInBytes = int.MaxValue };

    private readonly TokenValidationParameters _parameters;

    /// <summary>Creates a check of one key's signatures.</summary>
    /// <param name="key">The key.</param>
    public TokenSignature(ApiKeyPair key) => _parameters = new TokenValidationParameters
    {
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        ValidIssuer = key.ApiKey,
        ValidateAudience = false,
        RequireSignedTokens = true,

        // Times are checked only after the signature. The library checks them before it reports a wrong signature with a 'kid', and then
        // reports the times of a forged token.
        ValidateLifetime = false,

        // A separate factory: the default one of the process would keep the key after the end of this verifier's lifetime.
        IssuerSigningKey = new SymmetricSecurityKey(key.HmacKey) { CryptoProviderFactory = new CryptoProviderFactory() },
        LogValidationExceptions = false,
    };

    /// <summary>Whether the key signed a token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="parts">Its parts: the issuer is this key, and the algorithm is HS256.</param>
    public bool IsValid(string token, TokenSegments parts)
    {
        // This completes synchronously: the key is here, and no configuration is downloaded.
        TokenValidationResult result = s_handler.ValidateTokenAsync(token, _parameters).GetAwaiter().GetResult();
        return result.IsValid || (IsUnread(result.Exception) && IsSigned(parts));
    }

    /// <summary>
    /// Whether the library stopped before it checked the signature, because it does not read a value that LiveKit's server reads: <c>"nbf":null</c>,
    /// or a <c>kid</c> that is not a string. These values differ from version to version.
    /// </summary>
    private static bool IsUnread(Exception exception) => exception is not SecurityTokenValidationException;

    private bool IsSigned(TokenSegments parts)
    {
        SecurityKey key = _parameters.IssuerSigningKey;
        SignatureProvider provider = key.CryptoProviderFactory.CreateForVerifying(key, SecurityAlgorithms.HmacSha256);
        try
        {
            return provider.Verify(parts.SigningInput, parts.Signature);
        }
        finally
        {
            key.CryptoProviderFactory.ReleaseSignatureProvider(provider);
        }
    }
}
