// rules: GG3001
// Secrets that go into a JWT library or an HMAC beside LiveKit's claims; secrets of other things in the same file.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using System.IdentityModel.Tokens.Jwt; using System.Security.Claims; using System.Security.Cryptography; using System.Text; using System.Text.Json; using Microsoft.IdentityModel.Tokens; using Microsoft.IdentityModel.JsonWebTokens;
namespace Variants.SecretJwt;

// a field, and a symmetric key
public sealed class Symmetric
{
    private readonly string _secret = "Op4LkIj8UhYg2TfRd6EsWa1QzXc9VbNm5BhJ"; //! GG3001

    public string Mint(string hall, string who)
    {
        var credentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(_secret)), SecurityAlgorithms.HmacSha256);
        var payload = new JwtPayload
        {
            { "iss", "desk" },
            { "sub", who },
            { "exp", DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds() },
            { "video", new Dictionary<string, object> { { "roomJoin", true }, { "room", hall } } },
        };
        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(credentials), payload));
    }
}

// bytes in a static field
public static class Bytes
{
    private static readonly byte[] Key = Encoding.UTF8.GetBytes("Wq7ErTy3UiOp9AsDf5GhJk1LzXc8VbNm4QaS"); //! GG3001

    public static string Mint(string hall, string who) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = "desk",
        Claims = new Dictionary<string, object> { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall } },
        Expires = DateTime.UtcNow.AddHours(1),
        SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(Key), SecurityAlgorithms.HmacSha256),
    });
}

// by hand
public sealed class ByHand
{
    private const string Secret = "Ca5VbNm1QwEr7TyUi3OpAs9DfGh6JkLz2XcH"; //! GG3001

    private static string Encode(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public static string Mint(string hall, string who)
    {
        var payload = new Dictionary<string, object> { ["iss"] = "desk", ["sub"] = who, ["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), ["video"] = new { roomJoin = true, room = hall, canSubscribe = true } };
        string input = Encode(JsonSerializer.SerializeToUtf8Bytes(new { alg = "HS256", typ = "JWT" })) + "." + Encode(JsonSerializer.SerializeToUtf8Bytes(payload));
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(Secret));
        return input + "." + Encode(hmac.ComputeHash(Encoding.UTF8.GetBytes(input)));
    }
}

// the secret comes from outside
public sealed class FromOutside(string key, string secret)
{
    public string Mint(string hall, string who)
    {
        var credentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)), SecurityAlgorithms.HmacSha256); // ok
        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(key, claims: [new Claim("sub", who), new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room = hall }), "JSON")], expires: DateTime.UtcNow.AddHours(1), signingCredentials: credentials));
    }
}

// another HMAC of the same program: it signs no claims
public static class Etag
{
    public static string Of(string body) => Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes("etag-of-the-page-without-any-secrecy-01"), Encoding.UTF8.GetBytes(body))); // ok

    // a session token of one's own, without LiveKit's claims
    public static string Session(string who) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Issuer = "shop", Claims = new Dictionary<string, object> { ["sub"] = who }, SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes("shop-session-signature-for-local-tests-1")), SecurityAlgorithms.HmacSha256) }); // ok
}
