// rules: GG3003 GG3004 GG3008 GG3009 GG3010 GG3011 GG3012 GG3013
// What is said of tokens that are made with JWT libraries: names, sources, rooms, times, server-wide grants.
using System; using System.Collections.Generic; using System.IdentityModel.Tokens.Jwt; using System.Security.Claims; using System.Text; using System.Text.Json;
using LiveKit.Rtc; using Microsoft.IdentityModel.Tokens; using JsonWebTokenHandler = Microsoft.IdentityModel.JsonWebTokens.JsonWebTokenHandler;
namespace Variants.JwtRules;

public static class Sign
{
    public static readonly string Key = Environment.GetEnvironmentVariable("LIVEKIT_API_KEY")!;

    public static SigningCredentials Credentials => new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable("LIVEKIT_API_SECRET")!)), SecurityAlgorithms.HmacSha256);

    public static string Write(JwtPayload payload) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Credentials), payload));

    public static JwtPayload Hour(string who) => new(Key, null, null, DateTime.UtcNow, DateTime.UtcNow.AddHours(1)) { ["sub"] = who };
}

// names that LiveKit does not know
public static class Names
{
    public static string RoomName(string room, string who)
    {
        JwtPayload payload = Sign.Hour(who);
        payload["video"] = new Dictionary<string, object>
        {
            ["roomJoin"] = true,
            ["room"] = room,
            ["canSubscribe"] = true,
            ["can_publish"] = true, //! GG3011
        };
        return Sign.Write(payload);
    }

    public static string Metadata(string room, string who)
    {
        JwtPayload payload = Sign.Hour(who);
        payload.Add("video", new Dictionary<string, object>
        {
            { "roomJoin", true },
            { "room", room },
            { "canUpdateMetadata", true }, //! GG3011
        });
        return Sign.Write(payload);
    }

    public static string Known(string room, string who)
    {
        JwtPayload payload = Sign.Hour(who);
        payload["name"] = "Ann"; // ok
        payload["metadata"] = "{\"any\":\"thing\"}"; // ok
        payload["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["canPublishData"] = true, ["canUpdateOwnMetadata"] = false }; // ok
        return Sign.Write(payload);
    }
}

// a claim of JSON that is written as text
public static class TextClaims
{
    public static string Plain(string room, string who)
    {
        string grants = JsonSerializer.Serialize(new { roomJoin = true, room });
        var claims = new List<Claim> { new("sub", who) };
        claims.Add(new Claim("video", grants)); //! GG3011
        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(Sign.Key, claims: claims, expires: DateTime.UtcNow.AddHours(1), signingCredentials: Sign.Credentials));
    }

    public static string Json(string room, string who)
    {
        string grants = JsonSerializer.Serialize(new { roomJoin = true, room });
        var claims = new List<Claim> { new("sub", who) };
        claims.Add(new Claim("video", grants, JsonClaimValueTypes.Json)); // ok
        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(Sign.Key, claims: claims, expires: DateTime.UtcNow.AddHours(1), signingCredentials: Sign.Credentials));
    }
}

// sources and rooms
public static class Values
{
    public static string Screen(string room, string who)
    {
        JwtPayload payload = Sign.Hour(who);
        payload["video"] = new Dictionary<string, object>
        {
            ["roomJoin"] = true,
            ["room"] = room,
            ["canPublishSources"] = new[] { "camera", "screen" }, //! GG3003
        };
        return Sign.Write(payload);
    }

    public static string Everything(string room, string who)
    {
        JwtPayload payload = Sign.Hour(who);
        payload["video"] = new Dictionary<string, object>
        {
            ["roomJoin"] = true,
            ["room"] = room,
            ["canPublishSources"] = Array.Empty<string>(), //! GG3013
        };
        return Sign.Write(payload);
    }

    public static string Nowhere(string who)
    {
        JwtPayload payload = Sign.Hour(who);
        payload["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["canPublish"] = true }; //! GG3004
        return Sign.Write(payload);
    }

    public static string Admin(string room)
    {
        JwtPayload payload = Sign.Hour("backend");
        payload["video"] = new Dictionary<string, object> { ["roomAdmin"] = true, ["room"] = room }; // ok
        return Sign.Write(payload);
    }

    public static string Completed(string room, string who)
    {
        var video = new Dictionary<string, object> { ["roomJoin"] = true }; // ok
        video["room"] = room;
        JwtPayload payload = Sign.Hour(who);
        payload["video"] = video;
        return Sign.Write(payload);
    }
}

// rights that do not belong beside each other
public static class Together
{
    public static string Creates(string room, string who)
    {
        JwtPayload payload = Sign.Hour(who);
        payload["video"] = new Dictionary<string, object>
        {
            ["roomJoin"] = true,
            ["room"] = room,
            ["roomCreate"] = true, //! GG3009
        };
        return Sign.Write(payload);
    }

    public static string HiddenTalker(string room, string who)
    {
        JwtPayload payload = Sign.Hour(who);
        payload["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["hidden"] = true, ["canPublish"] = true }; //! GG3010
        return Sign.Write(payload);
    }

    public static string HiddenListener(string room, string who)
    {
        JwtPayload payload = Sign.Hour(who);
        payload["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["hidden"] = true, ["canPublish"] = false }; // ok
        return Sign.Write(payload);
    }

    public static string Server()
    {
        JwtPayload payload = Sign.Hour("server");
        payload["video"] = new Dictionary<string, object> { ["roomCreate"] = true, ["roomList"] = true, ["roomRecord"] = true }; // ok
        return Sign.Write(payload);
    }
}

// times
public static class Times
{
    public static string Month(string room, string who) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(Sign.Key, claims: [new("sub", who), new("video", JsonSerializer.Serialize(new { roomJoin = true, room }), JsonClaimValueTypes.Json)], expires: DateTime.UtcNow.AddDays(30), signingCredentials: Sign.Credentials)); //! GG3008

    public static string Day(string room, string who) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(Sign.Key, claims: [new("sub", who), new("video", JsonSerializer.Serialize(new { roomJoin = true, room }), JsonClaimValueTypes.Json)], expires: DateTime.UtcNow.AddHours(24), signingCredentials: Sign.Credentials)); // ok

    public static string Forever(string room, string who) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Sign.Credentials), new JwtPayload { { "iss", Sign.Key }, { "sub", who }, { "video", new Dictionary<string, object> { { "roomJoin", true }, { "room", room } } } })); //! GG3012

    public static string Text(string room, string who)
    {
        var payload = new JwtPayload { { "iss", Sign.Key }, { "sub", who }, { "video", new Dictionary<string, object> { { "roomJoin", true }, { "room", room } } } };
        payload["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds().ToString(); //! GG3012
        return Sign.Write(payload);
    }

    public static string Number(string room, string who)
    {
        var payload = new JwtPayload { { "iss", Sign.Key }, { "sub", who }, { "video", new Dictionary<string, object> { { "roomJoin", true }, { "room", room } } } };
        payload["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(); // ok
        return Sign.Write(payload);
    }

    // the handler writes one hour when the descriptor says nothing
    public static string ByHandler(string room, string who) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Issuer = Sign.Key, SigningCredentials = Sign.Credentials, Claims = new Dictionary<string, object> { ["sub"] = who, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room } } }); // ok
}
