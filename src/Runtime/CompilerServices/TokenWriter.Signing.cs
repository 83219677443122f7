using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace GrantGen.CompilerServices;

/// <content>The end of a token: times, encoding, signature.</content>
public ref partial struct TokenWriter
{
    /// <summary>A signature in base64url, without padding.</summary>
    private const int EncodedSignatureChars = 43;

    /// <summary>Two times of at most twenty digits, and what stands around them.</summary>
    private const int TimesBytes = 64;

    /// <summary>Ends the token.</summary>
    /// <returns>The token, in the compact form of RFC 7515 (section 7.1).</returns>
    public string ToToken()
    {
        int length = Finish();

        // The token goes behind the JSON that it is made of, if there is room: most tokens are made in one buffer.
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

        Return();
        return token;
    }

    /// <summary>Ends the token and writes it as UTF-8.</summary>
    /// <param name="destination">Takes it, in one piece.</param>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is null.</exception>
    public void CopyTo(IBufferWriter<byte> destination)
    {
        if (destination is null)
        {
            throw new ArgumentNullException(nameof(destination));
        }

        int length = Finish();
        EncodeAndSign(destination.GetSpan(length).Slice(0, length));
        Return();
        destination.Advance(length);
    }

    /// <summary>Writes the claims that are known last.</summary>
    /// <returns>The length of the token.</returns>
    private int Finish()
    {
        ReadOnlySpan<byte> issuer = _signer.IssuerJson;
        long now = _signer.TimeProvider.GetUtcNow().ToUnixTimeSeconds();

        Reserve(issuer.Length + TimesBytes);
        Json(issuer);
        Number(now);
        Json(",\"exp\":"u8);
        Number(now + _ttlSeconds);
        Json("}"u8);
        return checked(_encoded.Length + Base64Url.GetEncodedLength(_length) + 1 + EncodedSignatureChars);
    }

    private void Number(long value)
    {
        Utf8Formatter.TryFormat(value, _json.AsSpan(_length), out int written);
        _length += written;
    }

    private void EncodeAndSign(Span<byte> token)
    {
        _encoded.CopyTo(token);
        int length = _encoded.Length + Base64Url.EncodeToUtf8(_json.AsSpan(0, _length), token.Slice(_encoded.Length));

        Span<byte> signature = stackalloc byte[HmacPool.Size];
        _signer.Sign(token.Slice(0, length), signature);
        token[length] = (byte)'.';
        Base64Url.EncodeToUtf8(signature, token.Slice(length + 1));
    }

    private void Return()
    {
        ArrayPool<byte>.Shared.Return(_json);
        _json = [];
        _length = 0;
    }
}
