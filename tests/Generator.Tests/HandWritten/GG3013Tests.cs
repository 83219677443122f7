namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>GG3013: a constant of a hand-written token is not accepted as written.</summary>
public class GG3013Tests
{
    [Theory]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room, {|GG3013:CanPublishSources = []|} }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room, {|GG3013:CanPublishSources = new List<string>()|} }).ToJwt();""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true, Room = room, CanPublishSources = new List<string>() }; g.CanPublishSources.Add("camera"); new AccessToken(key, secret).WithGrants(g).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublishSources = list }).ToJwt();""")]
    [InlineData("""const string longName = "rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr"; new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, {|GG3013:Room = longName|} }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithIdentity({|GG3013:"iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii"|}).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithIdentity("iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii").WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt();""")]
    public async Task Of_the_server_sdk(string body) => await HandWrittenTest.ServerSdk(body).Verify();


    [Theory]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room, {|GG3013:canPublishSources = new string[] { }|} }), JsonClaimValueTypes.Json);""")]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room, canPublishSources = list }), JsonClaimValueTypes.Json);""")]
    [InlineData("""new JwtPayload { ["exp"] = 1, {|GG3013:["sub"] = "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii"|}, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room } };""")]
    public async Task Of_a_jwt_library(string body) => await HandWrittenTest.Jwt(body).Verify();

}
