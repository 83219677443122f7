namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>GG3009: a server-wide grant in a hand-written join token.</summary>
public class GG3009Tests
{
    [Theory]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room, {|GG3009:RoomCreate = true|} }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room, {|GG3009:RoomList = true|}, {|GG3009:RoomRecord = true|}, {|GG3009:IngressAdmin = true|} }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).WithSipGrants(new SIPGrants { {|GG3009:Admin = true|} }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomCreate = true }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room, RoomAdmin = true }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room, RoomCreate = flag }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithSipGrants(new SIPGrants { Admin = true }).ToJwt();""")]
    public async Task Of_the_server_sdk(string body) => await HandWrittenTest.ServerSdk(body).Verify();


    [Theory]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room, {|GG3009:roomCreate = true|} }), JsonClaimValueTypes.Json);""")]
    [InlineData("""new JwtPayload { ["exp"] = 1, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, {|GG3009:["roomList"] = true|} } };""")]
    [InlineData("""new JwtPayload { ["exp"] = 1, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room }, ["sip"] = new Dictionary<string, object> { {|GG3009:["admin"] = true|} } };""")]
    [InlineData("""new JwtPayload { ["exp"] = 1, ["video"] = new Dictionary<string, object> { ["roomCreate"] = true } };""")]
    public async Task Of_a_jwt_library(string body) => await HandWrittenTest.Jwt(body).Verify();

}
