// rules: GG3008 GG3012
// How long a token of a JWT library lives: no exp, strings, fractions, days; and what the library adds by itself.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using System.IdentityModel.Tokens.Jwt; using System.Security.Claims; using System.Text; using System.Text.Json; using Microsoft.IdentityModel.Tokens; using Microsoft.IdentityModel.JsonWebTokens;
namespace Variants.JwtTimes;

public static class Key { public static string Name = Environment.GetEnvironmentVariable("LIVEKIT_API_KEY")!; public static SigningCredentials Credentials => new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable("LIVEKIT_API_SECRET")!)), SecurityAlgorithms.HmacSha256); public static string Write(JwtPayload payload) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Credentials), payload)); }

// exp in a payload
public static class Payloads
{
    private static Dictionary<string, object> Join(string hall) => new() { ["roomJoin"] = true, ["room"] = hall };

    public static string None(string hall, string who) => Key.Write(new JwtPayload { ["iss"] = Key.Name, ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall } }); //! GG3012

    public static string Text(string hall, string who) => Key.Write(new JwtPayload { ["iss"] = Key.Name, ["sub"] = who, ["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds().ToString(), ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall } }); //! GG3012

    public static string Fraction(string hall, string who) => Key.Write(new JwtPayload { ["iss"] = Key.Name, ["sub"] = who, ["exp"] = (DateTime.UtcNow.AddHours(1) - DateTime.UnixEpoch).TotalSeconds, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall } }); //! GG3012

    public static string Whole(string hall, string who) => Key.Write(new JwtPayload { ["iss"] = Key.Name, ["sub"] = who, ["exp"] = (long)(DateTime.UtcNow.AddHours(1) - DateTime.UnixEpoch).TotalSeconds, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall } }); // ok

    public static string Unix(string hall, string who) => Key.Write(new JwtPayload { ["iss"] = Key.Name, ["sub"] = who, ["exp"] = DateTimeOffset.UtcNow.AddMinutes(10).ToUnixTimeSeconds(), ["video"] = Join(hall) }); // ok

    public static string Later(string hall, string who)
    {
        var payload = new JwtPayload { ["iss"] = Key.Name, ["sub"] = who, ["video"] = Join(hall) }; // ok
        payload["exp"] = DateTimeOffset.UtcNow.AddHours(2).ToUnixTimeSeconds();
        return Key.Write(payload);
    }

    public static string ByConstructor(string hall, string who) => Key.Write(new JwtPayload(Key.Name, null, [new Claim("sub", who)], DateTime.UtcNow, DateTime.UtcNow.AddHours(6)) { ["video"] = Join(hall) }); // ok

    public static string Year(string hall, string who) => Key.Write(new JwtPayload { ["iss"] = Key.Name, ["sub"] = who, ["exp"] = DateTimeOffset.UtcNow.AddDays(365).ToUnixTimeSeconds(), ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall } }); //! GG3008
}

// the constructor of the token, and claims
public static class Tokens
{
    private static Claim Video(string hall) => new("video", JsonSerializer.Serialize(new { roomJoin = true, room = hall }), System.IdentityModel.Tokens.Jwt.JsonClaimValueTypes.Json);

    public static string Month(string hall, string who) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(Key.Name, null, [new Claim("sub", who), new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room = hall }), System.IdentityModel.Tokens.Jwt.JsonClaimValueTypes.Json)], null, DateTime.UtcNow.AddDays(30), Key.Credentials)); //! GG3008

    public static string Day(string hall, string who) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(Key.Name, claims: [new Claim("sub", who), Video(hall)], expires: DateTime.UtcNow.AddHours(24), signingCredentials: Key.Credentials)); // ok

    public static string Forgotten(string hall, string who) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(Key.Name, claims: [new Claim("sub", who), new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room = hall }), System.IdentityModel.Tokens.Jwt.JsonClaimValueTypes.Json)], signingCredentials: Key.Credentials)); //! GG3012

    public static string Given(string hall, string who, DateTime until) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(Key.Name, claims: [new Claim("sub", who), Video(hall)], expires: until, signingCredentials: Key.Credentials)); // ok

    public static string IntegerClaim(string hall, string who) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(Key.Name, claims: [new Claim("sub", who), new Claim("exp", DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds().ToString(), ClaimValueTypes.Integer64), Video(hall)], signingCredentials: Key.Credentials)); // ok

    // a server's token may live long
    public static string Server(string hall) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(Key.Name, claims: [new Claim("video", JsonSerializer.Serialize(new { roomAdmin = true, room = hall }), System.IdentityModel.Tokens.Jwt.JsonClaimValueTypes.Json)], expires: DateTime.UtcNow.AddDays(30), signingCredentials: Key.Credentials)); // ok
}

// descriptors: the handlers add an hour by themselves
public static class Descriptors
{
    public static string Default(string hall, string who) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Issuer = Key.Name, Claims = new Dictionary<string, object> { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall } }, SigningCredentials = Key.Credentials }); // ok

    public static string NoDefault(string hall, string who) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor { Issuer = Key.Name, Claims = new Dictionary<string, object> { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall } }, SigningCredentials = Key.Credentials }); //? GG3012

    public static string Week(string hall, string who) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Issuer = Key.Name, Claims = new Dictionary<string, object> { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall } }, Expires = DateTime.UtcNow.AddDays(7), SigningCredentials = Key.Credentials }); //! GG3008

    // nothing of LiveKit's: a session of one's own
    public static string Session(string who) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Issuer = "shop", Claims = new Dictionary<string, object> { ["sub"] = who, ["role"] = "buyer" }, Expires = DateTime.UtcNow.AddDays(90), SigningCredentials = Key.Credentials }); // ok
}
