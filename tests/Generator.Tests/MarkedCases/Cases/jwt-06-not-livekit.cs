// rules: GG3001 GG3003 GG3004 GG3008 GG3009 GG3010 GG3011 GG3012 GG3013
// Tokens of other systems: a claim called video, rooms, roles, a secret of a shop. None of it is a conference.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using System.IdentityModel.Tokens.Jwt; using System.Security.Claims; using System.Security.Cryptography; using System.Text; using System.Text.Json; using Microsoft.IdentityModel.Tokens;
namespace Variants.OtherTokens;

// a film portal: what may be watched
public sealed class FilmTokens(SymmetricSecurityKey key)
{
    public string Watch(string film, string who)
    {
        var payload = new JwtPayload
        {
            ["iss"] = "films",
            ["sub"] = who,
            ["video"] = new Dictionary<string, object> { ["title"] = film, ["codec"] = "av1", ["resolution"] = 1080 }, // ok
            ["until"] = "2030-01-01", // ok
        };
        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(new SigningCredentials(key, SecurityAlgorithms.HmacSha256)), payload)); // ok
    }

    public string Download(string film) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken("films", claims: [new Claim("video", film)], expires: DateTime.UtcNow.AddYears(5), signingCredentials: new SigningCredentials(key, SecurityAlgorithms.HmacSha256))); // ok
}

// a hotel: rooms, but of stone
public sealed class HotelTokens
{
    private const string Signature = "hotel-signature-of-the-night-porter-0001";

    public string Door(string room, string guest)
    {
        var claims = new List<Claim> { new("sub", guest), new("room", room), new("floors", "[1,2]", JsonClaimValueTypes.JsonArray) }; // ok
        var credentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Signature)), SecurityAlgorithms.HmacSha256); // ok
        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken("hotel", "doors", claims, null, DateTime.UtcNow.AddDays(14), credentials)); // ok
    }
}

// a webhook's signature with a constant secret
public static class Hooks
{
    private const string Secret = "whsec_0f4b2a9d8c7e6f5a4b3c2d1e0f9a8b7c"; // ok

    public static string Sign(string body) => Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(body))); // ok

    public static string Envelope(string body) => JsonSerializer.Serialize(new { video = new { url = body, poster = "x.png" }, exp = "never", sources = new[] { "screenshare", "webcam" } }); // ok
}
