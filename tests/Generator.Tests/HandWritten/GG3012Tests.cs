namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>GG3012: a time of a hand-written token cannot be read, or the token has no exp.</summary>
public class GG3012Tests
{
    [Theory]
    [InlineData("""new JwtPayload { {|GG3012:["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds().ToString()|}, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room } };""")]
    [InlineData("""new JwtPayload { {|GG3012:["exp"] = (DateTime.UtcNow.AddHours(1) - DateTime.UnixEpoch).TotalSeconds|}, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room } };""")]
    [InlineData("""new JwtPayload { ["exp"] = (long)(DateTime.UtcNow.AddHours(1) - DateTime.UnixEpoch).TotalSeconds, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room } };""")]
    [InlineData("""new {|GG3012:JwtPayload|} { ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room } };""")]
    [InlineData("""new {|GG3012:JwtSecurityToken|}("k", claims: new[] { new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room }), JsonClaimValueTypes.Json) }, signingCredentials: credentials);""")]
    [InlineData("""new JwtSecurityToken("k", claims: new[] { new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room }), JsonClaimValueTypes.Json), {|GG3012:new Claim("nbf", "1")|} }, expires: DateTime.UtcNow.AddHours(1), signingCredentials: credentials);""")]
    [InlineData("""new JwtSecurityToken("k", claims: new[] { new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room }), JsonClaimValueTypes.Json), new Claim("nbf", "1", ClaimValueTypes.Integer64) }, expires: DateTime.UtcNow.AddHours(1), signingCredentials: credentials);""")]
    [InlineData("""new JwtSecurityToken(new JwtHeader(credentials), new {|GG3012:JwtPayload|} { ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room } });""")]
    [InlineData("""var payload = new {|GG3012:JwtPayload|} { ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room } }; new JwtSecurityToken(new JwtHeader(credentials), payload);""")]
    [InlineData("""var payload = new JwtPayload { ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room } }; var token = new JwtSecurityToken(new JwtHeader(credentials), payload); token.Payload["exp"] = 1;""")]
    [InlineData("""Other(new { iss = key, {|GG3012:exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds().ToString()|}, video = new { roomJoin = true, room } });""")]
    [InlineData("""Other(new { iss = key, sub = text, video = new { roomJoin = true, room } });""")]
    [InlineData("""new SecurityTokenDescriptor { Claims = new Dictionary<string, object> { ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room } } };""")]
    [InlineData("""var payload = new JwtPayload { ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room } }; Other(payload); payload["exp"] = 1;""")]
    [InlineData("""var claims = new List<Claim>(); claims.Add(new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room }), JsonClaimValueTypes.Json)); new JwtSecurityToken("k", claims: claims, expires: DateTime.UtcNow.AddHours(1));""")]
    [InlineData("""var claims = new List<Claim>(); claims.Add(new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room }), JsonClaimValueTypes.Json)); new {|GG3012:JwtSecurityToken|}("k", claims: claims);""")]
    [InlineData("""JsonSerializer.Serialize({|GG3012:new { iss = key, sub = text, video = new { roomJoin = true, room } }|});""")]
    [InlineData("""JsonSerializer.Serialize(new { iss = key, sub = text, exp = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(), video = new { roomJoin = true, room } });""")]
    [InlineData("""JsonSerializer.Serialize(new { room, video = new { roomJoin = true, room } });""")]
    public async Task Of_a_jwt_library(string body) => await HandWrittenTest.Jwt(body).Verify();

}
