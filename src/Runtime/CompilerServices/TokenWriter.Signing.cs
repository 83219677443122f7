using System.Buffers;
using System.Text;

namespace GrantGen.CompilerServices;

/// <content>The end of a token: times, encoding, signature.</content>
public ref partial struct TokenWriter
{
    /// <summary>A signature in base64url, without padding.</summary>
    private const int EncodedSignatureChars = 43;

    /// <summary>Ends the token.</summary>
    /// <returns>The token, in the compact form of RFC 7515 (section 7.1).</returns>
    public string ToToken()
    {
        int length = Finish();

        // The token is written after its own JSON if there is room: most tokens need one buffer.
        byte[]? rented = _json.Length - _length < length ? ArrayPool<byte>.Shared.Rent(length) : null;
        byte[] bytes = rented ?? _json;
        int start = rented is null ? _length : 0;
        EncodeAndSign(bytes.AsSpan(start, length));
#if NETSTANDARD2_0
        string token = Encoding.ASCII.GetString(bytes, start, length);
#else
        string token = Encoding.Latin1.GetString(bytes, start, length);
#endif
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        End();
        return token;
    }

    /// <summary>Ends the token and writes it as UTF-8.</summary>
    /// <param name="destination">Receives the token, in one piece.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is null.</exception>
    public void CopyTo(IBufferWriter<byte> destination)
    {
        if (destination is null)
        {
            throw new ArgumentNullException(nameof(destination));
        }

        int length = Finish();
        EncodeAndSign(destination.GetSpan(length).Slice(0, length));
        End();
        destination.Advance(length);
    }

    /// <summary>Writes the claims that are known only at the end.</summary>
    /// <returns>The length of the token.</returns>
    private int Finish()
    {
        Json(_slot.End(_signer.TimeProvider, _ttlSeconds));
        int length = checked(_encoded.Length + Base64UrlEncoder.GetEncodedLength(_length) + 1 + EncodedSignatureChars);
        if (length > _signer.Limits.MaxTokenChars)
        {
            RefuseLength(length);
        }

        return length;
    }

    private readonly void RefuseLength(int length) => throw new ArgumentException(
        FormattableString.Invariant($"The token has {length} characters; the LiveKit server takes at most {_signer.Limits.MaxTokenChars}. Metadata counts after it is escaped."), "options");

    private void EncodeAndSign(Span<byte> token)
    {
        _encoded.CopyTo(token);
        int length = _encoded.Length + Base64UrlEncoder.EncodeToUtf8(_json.AsSpan(0, _length), token.Slice(_encoded.Length));

        Span<byte> signature = stackalloc byte[SigningState.SignatureBytes];
        _slot.Sign(token.Slice(0, length), signature);
        token[length] = (byte)'.';
        Base64UrlEncoder.EncodeToUtf8(signature, token.Slice(length + 1));
    }

    private void End()
    {
        Return(_json);
        _signer.Pool.Return(_slot);

        // The slot belongs to another token now. If the writer is used again, it fails and does not sign with that slot.
        _slot = null!;
        _json = [];
        _length = 0;
    }
}
