using System.Buffers;
using System.Buffers.Text;

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

        // The token goes behind the JSON that it is made of, if there is room: most tokens are made in one buffer.
        byte[]? rented = _json.Length - _length < length ? ArrayPool<byte>.Shared.Rent(length) : null;
        byte[] bytes = rented ?? _json;
        int start = rented is null ? _length : 0;
        EncodeAndSign(bytes.AsSpan(start, length));
        string token = TokenText.From(bytes, start, length);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        End();
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
        End();
        destination.Advance(length);
    }

    /// <summary>Writes the claims that are known last.</summary>
    /// <returns>The length of the token.</returns>
    private int Finish()
    {
        Json(_slot.End(_signer.TimeProvider, _ttlSeconds));
        return checked(_encoded.Length + Base64Url.GetEncodedLength(_length) + 1 + EncodedSignatureChars);
    }

    private void EncodeAndSign(Span<byte> token)
    {
        _encoded.CopyTo(token);
        int length = _encoded.Length + Base64Url.EncodeToUtf8(_json.AsSpan(0, _length), token.Slice(_encoded.Length));

        Span<byte> signature = stackalloc byte[SigningSlot.SignatureBytes];
        _slot.Sign(token.Slice(0, length), signature);
        token[length] = (byte)'.';
        Base64Url.EncodeToUtf8(signature, token.Slice(length + 1));
    }

    private void End()
    {
        GiveBack(_json);
        _signer.Pool.Return(_slot);
        _json = [];
        _length = 0;
    }

    /// <summary>The first array is the slot's own; any that followed is the shared pool's.</summary>
    private readonly void GiveBack(byte[] json)
    {
        if (!ReferenceEquals(json, _slot.Buffer))
        {
            ArrayPool<byte>.Shared.Return(json);
        }
    }
}
