namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>GG3006: hand-written grants could be a policy.</summary>
public class GG3006Tests
{
    private static readonly string[] s_ids = ["GG3006"];

    [Theory]
    [InlineData("""new AccessToken(key, secret).WithIdentity(text).WithGrants(new {|GG3006:VideoGrants|} { RoomJoin = true, Room = room }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants({|GG3006:new|}() { RoomJoin = true, Room = room, CanPublish = false }).WithIdentity(text).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithIdentity(text).WithGrants(new {|GG3006:VideoGrants|} { RoomJoin = true, Room = "r", CanPublishSources = ["camera"] }).WithTtl(TimeSpan.FromHours(1)).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new {|GG3006:VideoGrants|} { RoomList = true }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithIdentity(text).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublish = flag }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithIdentity(text).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublishSources = list }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithIdentity(text).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublishSources = ["unknown"] }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithIdentity(text).WithGrants(new VideoGrants { RoomJoin = true }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room });""")]
    [InlineData("""var t = new AccessToken(key, secret); t.WithGrants(new {|GG3006:VideoGrants|} { RoomJoin = true, Room = room }).ToJwt();""")]
    [InlineData("""var t = new AccessToken(key, secret).WithGrants(new {|GG3006:VideoGrants|} { RoomJoin = true, Room = room }); var jwt = t.ToJwt();""")]
    [InlineData("""var t = new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room }); t.WithGrants(new VideoGrants { RoomList = true }); t.ToJwt();""")]
    [InlineData("""var g = new {|GG3006:VideoGrants|} { RoomJoin = true, Room = room }; new AccessToken(key, secret).WithGrants(g).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(flag ? new VideoGrants { RoomJoin = true, Room = room } : new VideoGrants()).ToJwt();""")]
    [InlineData("""Other(new VideoGrants { RoomJoin = true, Room = room });""")]
    [InlineData("""new AccessToken(key, secret).WithSipGrants(new SIPGrants { Admin = true }).ToJwt();""")]
    public async Task Constants_could_be_a_policy(string body) => await HandWrittenTest.ServerSdk(body).Verify(s_ids);

    [Theory]
    [InlineData("""new JwtPayload { ["iss"] = key, ["sub"] = text, ["exp"] = 1, ["video"] = new {|GG3006:Dictionary<string, object>|} { ["roomJoin"] = true, ["room"] = room } };""")]
    [InlineData("""var video = new {|GG3006:Dictionary<string, object>|} { ["roomJoin"] = true }; video["room"] = room; new JwtPayload { ["iss"] = key, ["sub"] = text, ["exp"] = 1, ["video"] = video };""")]
    [InlineData("""new JwtPayload { ["iss"] = key, ["sub"] = text, ["exp"] = 1, ["video"] = {|GG3006:new { roomJoin = true, room, canPublishSources = new[] { "camera" } }|} };""")]
    [InlineData("""new JwtSecurityToken(key, claims: [new Claim("sub", text), new Claim("video", JsonSerializer.Serialize({|GG3006:new { roomJoin = true, room }|}), JsonClaimValueTypes.Json)], expires: DateTime.UtcNow.AddHours(1), signingCredentials: credentials);""")]
    [InlineData("""new SecurityTokenDescriptor { Issuer = key, Claims = new Dictionary<string, object> { ["sub"] = text, ["video"] = new {|GG3006:Dictionary<string, object>|} { ["roomJoin"] = true, ["room"] = room } }, SigningCredentials = credentials };""")]
    [InlineData("""Other(new { iss = key, sub = text, exp = 1, video = {|GG3006:new { roomJoin = true, room }|} });""")]
    [InlineData("""new JwtPayload { ["iss"] = key, ["exp"] = 1, ["video"] = new {|GG3006:Dictionary<string, object>|} { ["roomList"] = true } };""")]
    [InlineData("""new JwtPayload { ["iss"] = key, ["sub"] = text, ["exp"] = 1, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["canPublish"] = flag } };""")]
    [InlineData("""new JwtPayload { ["iss"] = key, ["sub"] = text, ["exp"] = 1, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["canPublishSources"] = list } };""")]
    [InlineData("""new JwtPayload { ["iss"] = key, ["sub"] = text, ["exp"] = 1, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["canPublishSources"] = new[] { "screen" } } };""")]
    [InlineData("""new JwtPayload { ["iss"] = key, ["sub"] = text, ["exp"] = 1, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["canJoin"] = true } };""")]
    [InlineData("""new JwtPayload { ["iss"] = key, ["sub"] = text, ["exp"] = 1, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true } };""")]
    [InlineData("""new JwtPayload { ["iss"] = key, ["sub"] = text, ["exp"] = 1, ["tenant"] = room, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room } };""")]
    [InlineData("""var video = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room }; if (flag) video["canPublish"] = false; new JwtPayload { ["iss"] = key, ["sub"] = text, ["exp"] = 1, ["video"] = video };""")]
    [InlineData("""Other(new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room });""")]
    public async Task Constants_in_a_token_of_a_jwt_library_could_be_a_policy(string body) => await HandWrittenTest.Jwt(body).Verify(s_ids);

    [Fact]
    public async Task Not_without_the_package()
        => await HandWrittenTest.ServerSdk("new AccessToken(key, secret).WithGrants(new VideoGrants { RoomList = true }).ToJwt();").WithoutRuntime().Verify(s_ids);

    [Fact]
    public async Task The_other_library_is_left_alone()
        => await HandWrittenTest.AspNetCore("s.CreateTokenBuilder(text).WithVideoGrant(new VideoGrant { RoomJoin = true, Room = room }).ToJwt();").Verify(s_ids);

    [Theory]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).To""")]
    [InlineData("""new AccessToken(key, ).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).WithTtl(.ToJwt();""")]
    public async Task Half_typed_code_makes_nothing_throw(string body) => await HandWrittenTest.ServerSdk(body).Analyze(allowErrors: true);
}
