using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace GrantGen.Runtime.Tests.Support;

/// <summary>Tokens with any header and payload, signed only with the BCL.</summary>
internal static class ForgedToken
{
    public const string Header = """{"alg":"HS256","typ":"JWT"}""";

    /// <summary>A token that is correctly signed with the key of the tests, with an issuer and an expiry before the claims.</summary>
    public static string With(string claims) => Of($$"""{"iss":"{{Keys.ApiKey}}","exp":4102444800{{(claims.Length > 0 ? "," : "")}}{{claims}}}""");

    /// <summary>A token with any payload, correctly signed with the key of the tests.</summary>
    public static string Of(string payload) => Of(Header, payload);

    public static string Of(string header, string payload) => Of(Encoding.UTF8.GetBytes(header), Encoding.UTF8.GetBytes(payload));

    public static string Of(byte[] header, byte[] payload) => Sign(Input(header, payload));

    /// <summary>A token with any header and payload, signed with a secret that the verifier does not have.</summary>
    public static string ByStranger(string header, string payload) => ByStranger(Encoding.UTF8.GetBytes(header), Encoding.UTF8.GetBytes(payload));

    public static string ByStranger(byte[] header, byte[] payload) => Sign(Input(header, payload), "not-the-secret");

    /// <summary>Signs any string.</summary>
    public static string Sign(string input) => Sign(input, Keys.Secret);

    private static string Input(byte[] header, byte[] payload) => $"{Base64Url.EncodeToString(header)}.{Base64Url.EncodeToString(payload)}";

    private static string Sign(string input, string secret) => $"{input}.{Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(input)))}";
}
