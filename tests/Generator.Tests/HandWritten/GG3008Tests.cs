namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>GG3008: a hand-written join token is valid for more than 24 hours.</summary>
public class GG3008Tests
{
    [Theory]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).WithTtl({|GG3008:TimeSpan.FromDays(7)|}).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithTtl({|GG3008:TimeSpan.FromHours(25)|}).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithTtl({|GG3008:new TimeSpan(2, 0, 0, 0)|}).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt();""")]
    [InlineData("""var life = TimeSpan.FromDays(2); new AccessToken(key, secret).WithTtl({|GG3008:life|}).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt();""")]
    [InlineData("""var token = new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room }); token.WithTtl({|GG3008:TimeSpan.FromMinutes(1441)|}); token.ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).WithTtl(TimeSpan.FromHours(24)).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomAdmin = true, Room = room }).WithTtl(TimeSpan.FromDays(7)).ToJwt();""")]
    [InlineData("""var life = TimeSpan.FromDays(2); if (flag) life = TimeSpan.FromHours(1); new AccessToken(key, secret).WithTtl(life).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = flag, Room = room }).WithTtl(TimeSpan.FromDays(7)).ToJwt();""")]
    public async Task Of_the_server_sdk(string body) => await HandWrittenTest.ServerSdk(body).Verify();


    [Theory]
    [InlineData("""b.WithVideoGrant(g => { g.RoomJoin = true; g.Room = room; }).WithTimeToLive({|GG3008:TimeSpan.FromDays(2)|}).ToJwt();""")]
    [InlineData("""b.WithVideoGrant(g => { g.RoomJoin = true; g.Room = room; }).WithTimeToLive(TimeSpan.FromHours(2)).ToJwt();""")]
    public async Task Of_the_asp_net_core_sdk(string body) => await HandWrittenTest.AspNetCore(body).Verify();


    [Theory]
    [InlineData("""new JwtSecurityToken("k", claims: new[] { new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room }), JsonClaimValueTypes.Json) }, {|GG3008:expires: DateTime.UtcNow.AddDays(30)|}, signingCredentials: credentials);""")]
    [InlineData("""var now = DateTimeOffset.UtcNow; var payload = new JwtPayload { ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room }, {|GG3008:["exp"] = now.AddDays(365).ToUnixTimeSeconds()|} };""")]
    [InlineData("""var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds(); var payload = new JwtPayload { ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room } }; {|GG3008:payload["exp"] = now + 7 * 24 * 3600|};""")]
    [InlineData("""new JwtPayload { ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room }, {|GG3008:["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeMilliseconds()|} };""")]
    [InlineData("""new SecurityTokenDescriptor { Claims = new Dictionary<string, object> { ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room } }, {|GG3008:Expires = DateTime.UtcNow + TimeSpan.FromDays(2)|} };""")]
    [InlineData("""new JwtSecurityToken("k", claims: new[] { new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room }), JsonClaimValueTypes.Json) }, expires: DateTime.UtcNow.AddMinutes(30), signingCredentials: credentials);""")]
    [InlineData("""new JwtPayload { ["video"] = new Dictionary<string, object> { ["roomAdmin"] = true, ["room"] = room }, ["exp"] = DateTimeOffset.UtcNow.AddDays(30).ToUnixTimeSeconds() };""")]
    public async Task Of_a_jwt_library(string body) => await HandWrittenTest.Jwt(body).Verify();

}
