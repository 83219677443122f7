// rules: GG3011
// Grants and claims that LiveKit does not know, in every dress; and those that it does know.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using System.IdentityModel.Tokens.Jwt; using System.Security.Claims; using System.Text; using System.Text.Json; using System.Text.Json.Serialization; using Microsoft.IdentityModel.Tokens;
namespace Variants.JwtNames;

public sealed class Signer(string key, string secret)
{
    public string Key => key;

    public SigningCredentials Credentials => new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)), SecurityAlgorithms.HmacSha256);

    public string Write(JwtPayload payload) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Credentials), payload));
}

// dictionaries
public sealed class Dictionaries(Signer signer)
{
    private JwtPayload Payload(string who, object video) => new() { ["iss"] = signer.Key, ["sub"] = who, ["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), ["video"] = video };

    public string RoomName(string hall, string who) => signer.Write(Payload(who, new Dictionary<string, object> { ["roomJoin"] = true, ["roomName"] = hall })); //! GG3011

    public string Snake(string hall, string who) => signer.Write(new JwtPayload { { "iss", signer.Key }, { "sub", who }, { "exp", DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds() }, { "video", new Dictionary<string, object> { { "roomJoin", true }, { "room", hall }, { "can_publish", false } } } }); //! GG3011

    public string OtherWord(string hall, string who) => signer.Write(new JwtPayload { ["iss"] = signer.Key, ["sub"] = who, ["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["canUpdateMetadata"] = true } }); //! GG3011

    public string Right(string hall, string who) => signer.Write(new JwtPayload { ["iss"] = signer.Key, ["sub"] = who, ["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), ["name"] = who, ["metadata"] = "{}", ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall, ["canPublish"] = true, ["canSubscribe"] = true, ["canPublishData"] = true, ["canUpdateOwnMetadata"] = false, ["canSubscribeMetrics"] = true, ["canManageAgentSession"] = true } }); // ok

    public string AddedLater(string hall, string who, bool hidden)
    {
        var video = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall }; // ok
        if (hidden)
        {
            video["hidden"] = true; // ok
        }

        return signer.Write(Payload(who, video));
    }
}

// anonymous objects and records that are serialized
public sealed class Objects(Signer signer)
{
    private sealed record Video([property: JsonPropertyName("roomJoin")] bool Join, [property: JsonPropertyName("room")] string Hall);

    private string Signed(string who, string video) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(signer.Key, null, [new Claim("sub", who), new Claim("video", video, System.IdentityModel.Tokens.Jwt.JsonClaimValueTypes.Json)], null, DateTime.UtcNow.AddHours(1), signer.Credentials));

    public string Misspelled(string hall, string who) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(signer.Key, null, [new Claim("sub", who), new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room = hall, canSubscibe = true }), System.IdentityModel.Tokens.Jwt.JsonClaimValueTypes.Json)], null, DateTime.UtcNow.AddHours(1), signer.Credentials)); //! GG3011

    public string Renamed(string hall, string who) => Signed(who, JsonSerializer.Serialize(new Video(true, hall))); // ok

    public string Attributes(string hall, string who) => signer.Write(new JwtPayload { ["iss"] = signer.Key, ["sub"] = who, ["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), ["attributes"] = new Dictionary<string, string> { ["canPublish_label"] = "yes", ["roomName"] = hall }, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = hall } }); // ok
}

// a plain string claim: no server reads it
public sealed class StringClaims(Signer signer)
{
    public string Plain(string hall, string who) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(signer.Key, null, [new Claim("sub", who), new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room = hall }))], null, DateTime.UtcNow.AddHours(1), signer.Credentials)); //! GG3011

    public string Json(string hall, string who) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(signer.Key, null, [new Claim("sub", who), new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room = hall }), "JSON")], null, DateTime.UtcNow.AddHours(1), signer.Credentials)); // ok
}
