namespace GrantGen;

/// <summary>
/// Signs tokens where the secret cannot be read, such as in a key management service (HS256). The generated <c>CreateTokenAsync</c> takes
/// one. If the secret is only stored in a vault, read it at startup and sign with <see cref="TokenSigner"/>.
/// </summary>
/// <remarks>
/// Implementations are called from several threads at a time. Services limit the length of the input: GenerateMac of AWS KMS takes at most
/// 4,096 bytes, which leaves about 2,900 bytes for the whole payload before base64url.
/// </remarks>
public interface ITokenSignature
{
    /// <summary>The API key, which names the issuer of each token.</summary>
    string ApiKey { get; }

    /// <summary>Computes HMAC-SHA256 with the API secret.</summary>
    /// <param name="signingInput">The encoded header and payload, with the full stop between them: ASCII.</param>
    /// <param name="signature">Receives the 32 bytes of the signature.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    ValueTask SignAsync(ReadOnlyMemory<byte> signingInput, Memory<byte> signature, CancellationToken cancellationToken);
}
