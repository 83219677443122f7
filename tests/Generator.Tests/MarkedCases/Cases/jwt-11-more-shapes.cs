// rules: GG2001 GG2002 GG2003 GG3001 GG3003 GG3004
// More shapes in which C# code makes LiveKit tokens without a LiveKit SDK. marks say what a user would want to hear.
using System; using System.Collections.Generic; using System.Linq; using System.Net.Http; using System.Threading; using System.Threading.Tasks;
using System.IdentityModel.Tokens.Jwt; using System.Security.Claims; using System.Security.Cryptography; using System.Text; using System.Text.Json; using Microsoft.IdentityModel.Tokens; using Microsoft.IdentityModel.JsonWebTokens; using LiveKit.Rtc; using GrantGen;
using JwtRegisteredClaimNames = System.IdentityModel.Tokens.Jwt.JwtRegisteredClaimNames;
namespace HandmadeToo;
static class E { public static string K = "k", U = "u"; public static string S = Environment.GetEnvironmentVariable("S")!; public static SigningCredentials C => new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(S)), SecurityAlgorithms.HmacSha256); }
[RoomPolicy(CanPublish = false)] public partial class ViewerPolicy { }
// a subject in a descriptor: data follows publishing in the server
class Subject { static string Mint(string room, string id) { var who = new ClaimsIdentity(new[] { new Claim(JwtRegisteredClaimNames.Sub, id), new Claim("video", JsonSerializer.Serialize(new { room, roomJoin = true, canPublish = false }), System.IdentityModel.Tokens.Jwt.JsonClaimValueTypes.Json) });
   return new JwtSecurityTokenHandler().CreateEncodedJwt(new SecurityTokenDescriptor { Issuer = E.K, Subject = who, Expires = DateTime.UtcNow.AddHours(2), SigningCredentials = E.C }); }
   async Task Run(Room r, LocalAudioTrack t) { await r.ConnectAsync(E.U, Mint("r", "i" + E.U));
     await r.LocalParticipant!.PublishTrackAsync(t); //! GG2002
     await r.LocalParticipant!.SendTextAsync("x"); //! GG2003
     r.LocalParticipant!.UnregisterRpcMethod("x"); } // ok
}
// payload.Add, and a grant that is enough
class PayloadAdd { static string Mint(string room, string id) { var payload = new JwtPayload(E.K, null, null, DateTime.UtcNow, DateTime.UtcNow.AddHours(1)); payload.Add("sub", id);
   payload.Add("video", new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["canUpdateOwnMetadata"] = true, ["canPublishSources"] = new[] { "camera", "screen_share_audio" } }); // ok
   return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(E.C), payload)); }
   async Task Run(Room r) { await r.ConnectAsync(E.U, Mint("r", "i" + E.U));
     await r.LocalParticipant!.SetMetadataAsync("x"); // ok
     await r.LocalParticipant!.SendTextAsync("x"); } // ok
}
// a descriptor's Claims with the new handler
class DescriptorClaims { static string Mint(string room, string id) { var claims = new Dictionary<string, object>(); claims["sub"] = id; claims["video"] = new { roomJoin = true, room, canPublishData = false };
   return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Issuer = E.K, Claims = claims, Expires = DateTime.UtcNow.AddMinutes(5), SigningCredentials = E.C }); }
   async Task Run(Room r, LocalAudioTrack t) { await r.ConnectAsync(E.U, Mint("r", "i" + E.U));
     await r.LocalParticipant!.PublishTrackAsync(t); // ok
     await r.LocalParticipant!.SetNameAsync("x"); //! GG2001
     await r.LocalParticipant!.SendChatMessageAsync("x"); } //! GG2003
}
// by hand with HashData, base64url by the library
class HashData { static string Mint(string room, string id) { string head = Base64UrlEncoder.Encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
   string body = Base64UrlEncoder.Encode(JsonSerializer.Serialize(new { iss = E.K, sub = id, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = new { roomJoin = true, room, canPublishSources = new[] { "mic" } } })); //! GG3003
   byte[] mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(E.S), Encoding.ASCII.GetBytes(head + "." + body)); return $"{head}.{body}.{Base64UrlEncoder.Encode(mac)}"; }
   async Task Run(Room r) { await r.ConnectAsync(E.U, Mint("r", "i" + E.U));
     await r.LocalParticipant!.SendTextAsync("x"); // ok
     await r.LocalParticipant!.SetMetadataAsync("x"); } //! GG2001
}
// the payload is text
class RawText { static string Mint(string room, string id) => new JsonWebTokenHandler().CreateToken($$$"""{"iss":"{{{E.K}}}","sub":"{{{id}}}","exp":{{{DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds()}}},"video":{"roomJoin":true,"room":"{{{room}}}","canPublish":false}}""", E.C);
   async Task Run(Room r) { await r.ConnectAsync(E.U, Mint("r", "i" + E.U));
     await r.LocalParticipant!.SendTextAsync("x"); } //? GG2003
}
class ClaimsList { static string Mint(string room, string id) { var claims = new List<Claim> { new(JwtRegisteredClaimNames.Sub, id) };
   claims.Add(new Claim("video", JsonSerializer.Serialize(new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["canPublish"] = true, ["canPublishSources"] = new List<string> { "microphone", "screenshare" } }), System.IdentityModel.Tokens.Jwt.JsonClaimValueTypes.Json)); //! GG3003
   return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(E.K, null, claims, expires: DateTime.UtcNow.AddHours(1), signingCredentials: E.C)); }
   async Task Run(Room r) { string token = Mint("r", "i" + E.U); await r.ConnectAsync(E.U, token);
     await r.LocalParticipant!.PublishDataAsync([1]); // ok
     await r.LocalParticipant!.SetAttributesAsync(new() { ["a"] = "b" }); } //! GG2001
}
class NoRoom { static string Mint(string id) { var claims = new Dictionary<string, object> { ["sub"] = id, ["video"] = new { roomJoin = true, canSubscribe = true } }; //! GG3004
   return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Issuer = E.K, Claims = claims, Expires = DateTime.UtcNow.AddHours(1), SigningCredentials = E.C }); } }
class RoomLater { static string Mint(string room, string id) { var video = new Dictionary<string, object> { ["roomJoin"] = true, ["canPublish"] = true }; // ok
   video["room"] = room; var payload = new JwtPayload { { "iss", E.K }, { "sub", id }, { "exp", DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds() }, { "video", video } }; return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(E.C), payload)); } }
class ByFlag { static string Mint(string room, string id, bool speaks) { var payload = new JwtPayload { { "iss", E.K }, { "sub", id }, { "exp", DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds() }, { "video", new { roomJoin = true, room, canPublish = speaks, canUpdateOwnMetadata = speaks } } }; return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(E.C), payload)); }
   async Task Run(Room r, bool speaks) { await r.ConnectAsync(E.U, Mint("r", "i" + E.U, speaks));
     await r.LocalParticipant!.SetMetadataAsync("x"); // ok
     await r.LocalParticipant!.SendTextAsync("x"); } // ok
}
// somebody else's claim of the name: a film
class Film { static string Mint(string id) { var claims = new Dictionary<string, object> { ["sub"] = id, ["video"] = new { id = 7, title = "screenshare", sources = new[] { "hls", "dash" } } }; // ok
   return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Claims = claims, Expires = DateTime.UtcNow.AddHours(1), SigningCredentials = E.C }); } }
class Literal { static string Mint(string room, string id) { var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("wT5nQ8zK1pX4vB7mJ0cR3hL6yD9sF2gA")); //! GG3001
   return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(new SigningCredentials(key, SecurityAlgorithms.HmacSha256)), new JwtPayload { { "iss", E.K }, { "sub", id }, { "exp", DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds() }, { "video", new Dictionary<string, object> { { "roomJoin", true }, { "room", room } } } })); } }
