// rules: GG3003 GG3004 GG3005 GG3008 GG3009 GG3010 GG3011 GG3012 GG3013 GG3002 GG2001 GG2002 GG2003
using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks; using System.IdentityModel.Tokens.Jwt; using System.Security.Claims; using System.Security.Cryptography; using System.Text; using System.Text.Json; using System.Text.Json.Nodes; using System.Text.Json.Serialization; using Microsoft.IdentityModel.Tokens; using Microsoft.IdentityModel.JsonWebTokens; using LiveKit.Rtc; using GrantGen; using Room = LiveKit.Rtc.Room; using JwtRegisteredClaimNames = System.IdentityModel.Tokens.Jwt.JwtRegisteredClaimNames; using JsonClaimValueTypes = System.IdentityModel.Tokens.Jwt.JsonClaimValueTypes;
namespace Own.Jwt;
static class Env { public static string Key => Environment.GetEnvironmentVariable("K")!; public static SigningCredentials Cred => new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable("S")!)), SecurityAlgorithms.HmacSha256); }

// --- GG3008: over 24 h in every form
class Ttl1 { string M(string room, string id) {
    var token = new JwtSecurityToken(
        issuer: Env.Key,
        claims: new[] { new Claim(JwtRegisteredClaimNames.Sub, id), new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room }), JsonClaimValueTypes.Json) },
        expires: DateTime.UtcNow.AddDays(30), //! GG3008
        signingCredentials: Env.Cred);
    return new JwtSecurityTokenHandler().WriteToken(token); } }
class Ttl2 { string M(string room, string id) {
    var now = DateTimeOffset.UtcNow;
    var payload = new JwtPayload
    {
        { "iss", Env.Key },
        { "sub", id },
        { "nbf", now.ToUnixTimeSeconds() },
        { "exp", now.AddDays(7).ToUnixTimeSeconds() }, //! GG3008
        { "video", new Dictionary<string, object> { { "room", room }, { "roomJoin", true } } },
    };
    return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Env.Cred), payload)); } }
class Ttl3 { string M(string room, string id) {
    var descriptor = new SecurityTokenDescriptor
    {
        Issuer = Env.Key,
        Expires = DateTime.UtcNow.AddYears(1), //! GG3008
        Claims = new Dictionary<string, object> { ["sub"] = id, ["video"] = new { roomJoin = true, room } },
        SigningCredentials = Env.Cred,
    };
    return new JsonWebTokenHandler().CreateToken(descriptor); } }
class Ttl4 { const int Lifetime = 60 * 60 * 48; string M(string room, string id) {
    long now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
    var payload = new Dictionary<string, object>
    {
        ["iss"] = Env.Key, ["sub"] = id, ["nbf"] = now,
        ["exp"] = now + Lifetime, //! GG3008
        ["video"] = new { roomJoin = true, room },
    };
    return Hmac.Sign(JsonSerializer.Serialize(payload)); } }
class Ttl5 { string M(string room, string id) {
    var exp = DateTimeOffset.UtcNow.Add(TimeSpan.FromDays(2)).ToUnixTimeSeconds();
    string json = JsonSerializer.Serialize(new
    {
        iss = Env.Key,
        sub = id,
        exp, //! GG3008
        video = new { roomJoin = true, room },
    });
    return Hmac.Sign(json); } }
class Ttl6 { string M(string room, string id) {
    var exp = DateTimeOffset.UtcNow.AddDays(2).ToUnixTimeSeconds();
    string json = $$$"""{"iss":"{{{Env.Key}}}","sub":"{{{id}}}","exp":{{{exp}}},"video":{"roomJoin":true,"room":"{{{room}}}"}}"""; //! GG3008
    return Hmac.Sign(json); } }
class Ttl7 { string M(string room, string id) {
    var claims = new List<Claim>
    {
        new("sub", id),
        new("exp", DateTimeOffset.UtcNow.AddDays(3).ToUnixTimeSeconds().ToString(), ClaimValueTypes.Integer64), //! GG3008
        new("video", $"{{\"roomJoin\":true,\"room\":\"{room}\"}}", JsonClaimValueTypes.Json),
    };
    return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Env.Cred), new JwtPayload(claims))); } }
class Ttl8 { string M(string id) { // a server token may live long
    var payload = new JwtPayload { { "iss", Env.Key }, { "sub", id }, { "exp", DateTimeOffset.UtcNow.AddDays(70).ToUnixTimeSeconds() }, { "video", new Dictionary<string, object> { { "roomList", true } } } };
    return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Env.Cred), payload)); } }
class Ttl9 { string M(string room, string id) { // exactly a day
    var payload = new JwtPayload { { "iss", Env.Key }, { "sub", id }, { "exp", DateTimeOffset.UtcNow.AddHours(24).ToUnixTimeSeconds() }, { "video", new Dictionary<string, object> { { "roomJoin", true }, { "room", room } } } };
    return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Env.Cred), payload)); } }
static class Hmac {
    static string B(byte[] b) => Convert.ToBase64String(b).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    public static string Sign(string json) { var input = B(Encoding.UTF8.GetBytes("{\"alg\":\"HS256\",\"typ\":\"JWT\"}")) + "." + B(Encoding.UTF8.GetBytes(json)); using var h = new HMACSHA256(Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable("S")!)); return input + "." + B(h.ComputeHash(Encoding.UTF8.GetBytes(input))); } }
class HmacUse { string Json(string room, string id) => JsonSerializer.Serialize(new { iss = Env.Key, sub = id, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = new { roomJoin = true, room } });
    async Task Run(Room r) { await r.ConnectAsync("u", Hmac.Sign(Json("r", "i")));
        await r.LocalParticipant!.SetMetadataAsync("x"); //! GG2001
    } }

// --- GG3009
class Srv1 { string M(string room, string id) {
    var grants = new Dictionary<string, object>
    {
        ["roomJoin"] = true,
        ["room"] = room,
        ["roomCreate"] = true, //! GG3009
    };
    var payload = new JwtPayload { ["iss"] = Env.Key, ["sub"] = id, ["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), ["video"] = grants };
    return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Env.Cred), payload)); } }
class Srv2 { string M(string room, string id) {
    var claims = new[] { new Claim("sub", id), new Claim("video", JsonSerializer.Serialize(new
    {
        room,
        roomJoin = true,
        roomList = true, //! GG3009
        roomRecord = true, //! GG3009
    }), JsonClaimValueTypes.Json) };
    return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(Env.Key, claims: claims, expires: DateTime.UtcNow.AddHours(1), signingCredentials: Env.Cred)); } }
record VideoGrant([property: JsonPropertyName("roomJoin")] bool RoomJoin, [property: JsonPropertyName("room")] string Room, [property: JsonPropertyName("ingressAdmin")] bool IngressAdmin = false, [property: JsonPropertyName("hidden")] bool Hidden = false);
class Srv3 { string M(string room, string id) {
    var claims = new[] { new Claim("sub", id), new Claim("video", JsonSerializer.Serialize(new VideoGrant(true, room,
        IngressAdmin: true)), JsonClaimValueTypes.Json) }; //! GG3009
    return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(Env.Key, claims: claims, expires: DateTime.UtcNow.AddHours(1), signingCredentials: Env.Cred)); } }
class Srv4 { string M(string room, string id) {
    const string video = "{\"roomJoin\":true,\"room\":\"lobby\",\"roomCreate\":true}"; //! GG3009
    var claims = new[] { new Claim("sub", id), new Claim("video", video, JsonClaimValueTypes.Json) };
    return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(Env.Key, claims: claims, expires: DateTime.UtcNow.AddHours(1), signingCredentials: Env.Cred)); } }
class Srv5 { string M(string room, string id) {
    var json = new JsonObject { ["iss"] = Env.Key, ["sub"] = id, ["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), ["video"] = new JsonObject { ["roomJoin"] = true, ["room"] = room,
        ["roomCreate"] = true } }; //! GG3009
    return Hmac.Sign(json.ToJsonString()); } }
class Srv6 { string M(string room, string id) {
    var descriptor = new SecurityTokenDescriptor { Issuer = Env.Key, Expires = DateTime.UtcNow.AddHours(1), SigningCredentials = Env.Cred, Claims = new Dictionary<string, object> { ["sub"] = id, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room },
        ["sip"] = new Dictionary<string, object> { ["admin"] = true } } }; //! GG3009
    return new JsonWebTokenHandler().CreateToken(descriptor); } }
class Srv7 { string M(string id) => new JsonWebTokenHandler().CreateToken(JsonSerializer.Serialize(new { iss = Env.Key, sub = id, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = new { roomCreate = true, roomList = true } }), Env.Cred); } // server token

// --- GG3010
class Eff1 { string M(string room, string id) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Issuer = Env.Key, Expires = DateTime.UtcNow.AddHours(1), SigningCredentials = Env.Cred, Claims = new Dictionary<string, object> { ["sub"] = id, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["canPublish"] = false,
        ["canPublishSources"] = new[] { "camera" } } } }); } //! GG3010
class Eff2 { string M(string room, string id) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Issuer = Env.Key, Expires = DateTime.UtcNow.AddHours(1), SigningCredentials = Env.Cred, Subject = new ClaimsIdentity(new[] { new Claim("sub", id), new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room,
        hidden = true }), JsonClaimValueTypes.Json) }) }); } //! GG3010
class Eff3 { string M(string room, string id) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Issuer = Env.Key, Expires = DateTime.UtcNow.AddHours(1), SigningCredentials = Env.Cred, Subject = new ClaimsIdentity(new[] { new Claim("sub", id), new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room,
        hidden = true, canPublish = false }), JsonClaimValueTypes.Json) }) }); } // ok
class Eff4 { string M(string room, string id) {
    var p = new JwtPayload(Env.Key, null, null, DateTime.UtcNow, DateTime.UtcNow.AddHours(1)); p["sub"] = id;
    p["video"] = new Dictionary<string, object> { ["room"] = room,
        ["canPublish"] = true }; //! GG3010
    return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Env.Cred), p)); } }
class Eff5 { string M(string room, string id) {
    var p = new JwtPayload(Env.Key, null, null, DateTime.UtcNow, DateTime.UtcNow.AddHours(1)); p["sub"] = id;
    p.Add("video", new { roomJoin = true, room,
        destinationRoom = "other" }); //! GG3010
    return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Env.Cred), p)); } }

// --- GG3011
class Un1 { string M(string room, string id) => Hmac.Sign(JsonSerializer.Serialize(new { iss = Env.Key, sub = id, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = new {
        roomJoin = true, //! GG3004
        room_name = room, //! GG3011
        can_publish = true } })); } //! GG3011
class Un2 { string M(string room, string id) {
    var v = new Dictionary<string, object>(); v["roomJoin"] = true; v["room"] = room;
    v["canUpdateMetadata"] = true; //! GG3011
    return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Env.Cred), new JwtPayload { ["iss"] = Env.Key, ["sub"] = id, ["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), ["video"] = v })); } }
class Un3 { string M(string room, string id) => Hmac.Sign($"{{\"iss\":\"{Env.Key}\",\"sub\":\"{id}\",\"exp\":{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()},\"video\":{{\"roomJoin\":true,\"roomName\":\"{room}\"}}}}"); } //! GG3011 GG3004
class Un4 { string M(string room, string id) => Hmac.Sign(JsonSerializer.Serialize(new { iss = Env.Key, sub = id, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(),
        videoGrants = new { roomJoin = true, room } })); } //! GG3011
class Un5 { string M(string room, string id) => Hmac.Sign(JsonSerializer.Serialize(new { iss = Env.Key, sub = id, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = new { RoomJoin = true, Room = room, CanPublish = true } })); } // ok: Go compares without case
class Un6 { string M(string room, string id) { var p = new JwtPayload { ["iss"] = Env.Key, ["sub"] = id, ["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room }, ["tenant"] = "acme", ["role"] = "host" }; return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Env.Cred), p)); } } // ok: own claims
class Un7 { const string Fixed = "{\"iss\":\"k\",\"sub\":\"me\",\"exp\":4102444800,\"video\":{\"roomJoin\":true,\"room\":\"lobby\",\"canPublishAudio\":true}}"; string M(string room, string id) => Hmac.Sign(Fixed); } //! GG3011 GG3002
class Un8 { string M(string room, string id) { var claims = new[] { new Claim("sub", id),
        new Claim("video", $"{{\"roomJoin\":true,\"room\":\"{room}\"}}") }; //! GG3011
    return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(Env.Key, claims: claims, expires: DateTime.UtcNow.AddHours(1), signingCredentials: Env.Cred)); } }

// --- GG3012
class Tm1 { string M(string room, string id) => Hmac.Sign(JsonSerializer.Serialize(new { iss = Env.Key, sub = id,
        exp = DateTime.UtcNow.AddHours(1), //! GG3012
        video = new { roomJoin = true, room } })); }
class Tm2 { string M(string room, string id) { var p = new Dictionary<string, object?> { ["iss"] = Env.Key, ["sub"] = id, ["video"] = new { roomJoin = true, room } };
        p["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds().ToString(); //! GG3012
        return Hmac.Sign(JsonSerializer.Serialize(p)); } }
class Tm3 { string M(string room, string id) => Hmac.Sign($$$"""{"iss":"{{{Env.Key}}}","sub":"{{{id}}}","exp":"{{{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}}}","video":{"roomJoin":true,"room":"{{{room}}}"}}"""); } //! GG3012
class Tm4 { string M(string room, string id) => Hmac.Sign($$$"""{"iss":"{{{Env.Key}}}","sub":"{{{id}}}","video":{"roomJoin":true,"room":"{{{room}}}"}}"""); } //! GG3012
class Tm5 { string M(string room, string id) => new JsonWebTokenHandler().CreateToken(JsonSerializer.Serialize(new { iss = Env.Key, sub = id, video = new { roomJoin = true, room } }), Env.Cred); } //! GG3012
class Tm6 { string M(string room, string id) { var handler = new JwtSecurityTokenHandler(); var token = handler.CreateJwtSecurityToken(issuer: Env.Key, subject: new ClaimsIdentity(new[] { new Claim("sub", id) }), signingCredentials: Env.Cred); token.Payload["video"] = new { roomJoin = true, room }; return handler.WriteToken(token); } } // the handler adds an hour
class Tm7 { string M(string room, string id) { var payload = new JwtPayload(); payload["iss"] = Env.Key; payload["sub"] = id; payload["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room }; Times.Add(payload); return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Env.Cred), payload)); } } // a helper adds exp
static class Times { public static void Add(JwtPayload p) { p["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(); } }

// --- GG3013
class Lim1 { string M(string room, string id) => Hmac.Sign(JsonSerializer.Serialize(new { iss = Env.Key, sub = id, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = new { roomJoin = true, room,
        canPublishSources = Array.Empty<string>() } })); } //! GG3013
class Lim2 { string M(string room, string id) { var v = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room,
        ["canPublishSources"] = new List<string>() }; //! GG3013
        return Hmac.Sign(JsonSerializer.Serialize(new { iss = Env.Key, sub = id, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = v })); } }
class Lim3 { string M(string room, string id) => Hmac.Sign($$$"""{"iss":"k","sub":"{{{id}}}","exp":{{{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}}},"video":{"roomJoin":true,"room":"{{{room}}}","canPublishSources":[]}}"""); } //! GG3013

// --- GG3003
class Src1 { string M(string room, string id) => Hmac.Sign($$$"""{"iss":"k","sub":"{{{id}}}","exp":{{{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}}},"video":{"roomJoin":true,"room":"{{{room}}}","canPublishSources":["camera","mic"]}}"""); } //! GG3003
class Src2 { static readonly string[] s_sources = { "camera", "screen" }; //! GG3003
    string M(string room, string id) => Hmac.Sign(JsonSerializer.Serialize(new { iss = Env.Key, sub = id, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = new { roomJoin = true, room, canPublishSources = s_sources } })); }

// --- GG3004
class Rm1 { string M(string id) => Hmac.Sign(JsonSerializer.Serialize(new { iss = Env.Key, sub = id, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = new { roomJoin = true } })); } //! GG3004
class Rm2 { string M(string id, string? room) { var v = new Dictionary<string, object> { ["roomJoin"] = true }; if (room != null) v.Add("room", room); return Hmac.Sign(JsonSerializer.Serialize(new { iss = Env.Key, sub = id, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = v })); } }

// --- no sign of LiveKit
class NotLk { string M(string id) => Hmac.Sign(JsonSerializer.Serialize(new { iss = "shop", sub = "me", video = new { title = "x", hidden = true, room = "kitchen" } })); }
class NotLk2 { string M(string id) { var p = new JwtPayload { ["sub"] = "me", ["video"] = new Dictionary<string, object> { ["id"] = 3, ["canPublishDraft"] = true } }; return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(Env.Cred), p)); } }
class NotLk3 { object M(string id) => new { video = "roomJoin", exp = "tomorrow" }; }
class NotLk4 { object Dto(string id) => new { exp = "3 years", sub = "x", profile = new { publish = true, subscribe = false } }; }
