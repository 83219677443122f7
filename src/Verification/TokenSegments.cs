using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace GrantGen;

/// <summary>
/// The three parts of a token in the compact form of RFC 7515 (section 7.1), each in canonical base64url: no padding, no white space, no bits left
/// over. So no two tokens differ only in their spelling.
/// </summary>
internal readonly struct TokenSegments
{
    /// <summary>The maximum length of a header, in characters. Those of LiveKit's SDKs have 20 to 36.</summary>
    private const int MaxHeaderChars = 4096;

    /// <summary>Characters of a signature by HS256.</summary>
    private const int SignatureChars = 43;

    private const string Hs256 = "HS256";

    private readonly string _token;

    private TokenSegments(string token, string? issuer, byte[] payload)
    {
        _token = token;
        Issuer = issuer;
        Payload = payload;
    }

    /// <summary>The issuer that the token states. Not verified.</summary>
    public string? Issuer { get; }

    /// <summary>The claims, as JSON: one object, not verified.</summary>
    public byte[] Payload { get; }

    /// <summary>The signed bytes: the encoded header and payload.</summary>
    public byte[] SigningInput => Encoding.ASCII.GetBytes(_token.Substring(0, _token.LastIndexOf('.')));

    /// <summary>The signature: 32 bytes.</summary>
    public byte[] Signature => Base64UrlEncoder.DecodeBytes(_token.Substring(_token.LastIndexOf('.') + 1));

    /// <summary>Splits a token into its parts.</summary>
    /// <exception cref="TokenVerificationException">It has another form, or is not signed by HS256.</exception>
    public static TokenSegments Parse(string token)
    {
        int first = token.IndexOf('.');
        int second = first < 0 ? -1 : token.IndexOf('.', first + 1);
        if (second < 0 || token.IndexOf('.', second + 1) >= 0)
        {
            throw TokenVerificationException.Malformed("it does not have three parts");
        }

        ReadOnlySpan<char> header = token.AsSpan(0, first);
        ReadOnlySpan<char> payload = token.AsSpan(first + 1, second - first - 1);
        ReadOnlySpan<char> signature = token.AsSpan(second + 1);
        if (!IsCanonical(header) || !IsCanonical(payload) || !IsCanonical(signature))
        {
            throw TokenVerificationException.Malformed("a part is not in canonical base64url");
        }

        CheckHeader(header);
        if (signature.Length != SignatureChars)
        {
            throw new TokenVerificationException(TokenVerificationFailure.Signature, "The token's signature is not one of HS256: it has another length.");
        }

        byte[] json = Base64UrlEncoder.DecodeBytes(payload.ToString());
        return new TokenSegments(token, StrictJson.TextOf(json, "iss"), json);
    }

    private static void CheckHeader(ReadOnlySpan<char> header)
    {
        if (header.Length > MaxHeaderChars)
        {
            throw TokenVerificationException.Malformed("its header is longer than any of LiveKit's");
        }

        byte[] json = Base64UrlEncoder.DecodeBytes(header.ToString());
        StrictJson.Check(json);
        if (StrictJson.TextOf(json, "alg") != Hs256)
        {
            throw new TokenVerificationException(TokenVerificationFailure.Algorithm,
                "The token is not signed by HS256, the one algorithm that LiveKit signs by.");
        }

        // A reader must understand the extensions that <c>crit</c> lists (RFC 7515, section 4.1.11), and this one knows none.
        if (StrictJson.Has(json, "crit"))
        {
            throw TokenVerificationException.Malformed("crit", "names an extension, and LiveKit's server supports none");
        }
    }

    private static bool IsCanonical(ReadOnlySpan<char> part)
    {
        foreach (char unit in part)
        {
            if (Value(unit) < 0)
            {
                return false;
            }
        }

        // If a part does not end with a group of four, its last character has bits that do not belong to a byte.
        return (part.Length % 4) switch
        {
            0 => true,
            2 => (Value(part[part.Length - 1]) & 0b1111) == 0,
            3 => (Value(part[part.Length - 1]) & 0b11) == 0,
            _ => false,
        };
    }

    private static int Value(char unit) => unit switch
    {
        >= 'A' and <= 'Z' => unit - 'A',
        >= 'a' and <= 'z' => unit - 'a' + 26,
        >= '0' and <= '9' => unit - '0' + 52,
        '-' => 62,
        '_' => 63,
        _ => -1,
    };
}
