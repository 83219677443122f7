using System.Runtime.CompilerServices;
using System.Text;

namespace GrantGen.CompilerServices;

/// <content>Tokens that an <see cref="ITokenSignature"/> signs.</content>
public ref partial struct TokenWriter
{
    /// <summary>The writer of tokens for a signature. It keeps its buffers for the next token.</summary>
    private static readonly ConditionalWeakTable<ITokenSignature, TokenSigner> s_writers = new();

    /// <summary>The writer of tokens for a signature.</summary>
    /// <param name="signature">Signs them.</param>
    /// <exception cref="ArgumentException">Its API key is empty.</exception>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static TokenSigner WriterFor(ITokenSignature signature)
    {
        if (signature is null)
        {
            throw new ArgumentNullException(nameof(signature));
        }

        string apiKey = signature.ApiKey;
        Throw.IfNullOrEmpty(apiKey, nameof(signature), "The API key of the signature");
        TokenSigner writer = s_writers.GetValue(signature, static owner => new TokenSigner(owner.ApiKey));

        // The key of a service might have changed.
        return writer.ApiKey == apiKey ? writer : new TokenSigner(apiKey);
    }

    /// <summary>Ends the token and requests its signature.</summary>
    /// <param name="signature">Signs it.</param>
    /// <param name="cancellationToken">Cancels the signature.</param>
    /// <returns>The token.</returns>
    public ValueTask<string> ToTokenAsync(ITokenSignature signature, CancellationToken cancellationToken)
    {
        byte[] token = new byte[Finish()];
        _encoded.CopyTo(token);
        int length = _encoded.Length + Base64UrlEncoder.EncodeToUtf8(_json.AsSpan(0, _length), token.AsSpan(_encoded.Length));
        End();
        return SignAsync(signature, token, length, cancellationToken);
    }

    private static async ValueTask<string> SignAsync(ITokenSignature signature, byte[] token, int length, CancellationToken cancellationToken)
    {
        byte[] bytes = new byte[SigningState.SignatureBytes];
        await signature.SignAsync(token.AsMemory(0, length), bytes, cancellationToken).ConfigureAwait(false);
        if (Array.TrueForAll(bytes, unit => unit == 0))
        {
            throw new InvalidOperationException("SignAsync wrote no signature: its 32 bytes are zero.");
        }

        token[length] = (byte)'.';
        Base64UrlEncoder.EncodeToUtf8(bytes, token.AsSpan(length + 1));
        return Encoding.ASCII.GetString(token);
    }
}
