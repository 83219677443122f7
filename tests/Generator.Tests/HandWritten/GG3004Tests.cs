namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>GG3004: hand-written grants join without a room.</summary>
public class GG3004Tests
{
    [Theory]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { {|GG3004:RoomJoin = true|} }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new() { {|GG3004:RoomJoin = true|}, Recorder = true }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { {|GG3004:RoomJoin = true|}, Room = "" }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { {|GG3004:RoomJoin = true|}, Room = null }).ToJwt();""")]
    [InlineData("""var g = new VideoGrants { {|GG3004:RoomJoin = true|} }; new AccessToken(key, secret).WithGrants(g).ToJwt();""")]
    [InlineData("""var g = new VideoGrants(); {|GG3004:g.RoomJoin = true|}; new AccessToken(key, secret).WithGrants(g).ToJwt();""")]
    [InlineData("""var g = new VideoGrants { {|GG3004:RoomJoin = true|}, {|GG3010:DestinationRoom = room|} }; var r = g.Room;""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = "r" }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = flag ? "r" : null }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = false }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = flag }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomList = true }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants()).ToJwt();""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true }; g.Room = room;""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true }; if (flag) g.Room = room;""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true }; Action a = () => g.Room = room;""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true }; Other(g);""")]
    [InlineData("""var g = new VideoGrants(); if (flag) g.RoomJoin = true;""")]
    [InlineData("""var h = new { Grants = new VideoGrants { RoomJoin = true } }; h.Grants.Room = room;""")]
    [InlineData("""new ClaimsModel { Video = new VideoGrants { RoomJoin = true } };""")]
    [InlineData("""var t = new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true }); t.Claims.Video.Room = room;""")]
    public async Task Of_the_server_sdk(string body) => await HandWrittenTest.ServerSdk(body).Verify();

    [Theory]
    [InlineData("""VideoGrants Base() => new VideoGrants { RoomJoin = true }; VideoGrants In(string room) { var g = Base(); g.Room = room; return g; }""")]
    [InlineData("""VideoGrants _grants = new VideoGrants { RoomJoin = true }; void In(string room) => _grants.Room = room;""")]
    [InlineData("""VideoGrants Grants { get; } = new() { RoomJoin = true };""")]
    [InlineData("""class VideoGrants { public bool RoomJoin; } object O() => new VideoGrants { RoomJoin = true };""")]
    public async Task What_goes_elsewhere_may_be_given_a_room_there(string members) => await HandWrittenTest.ServerSdkMembers(members).Verify();

    [Theory]
    [InlineData("""b.WithVideoGrant(g => {|GG3004:g.RoomJoin = true|});""")]
    [InlineData("""b.WithVideoGrant(g => { {|GG3004:g.RoomJoin = true|}; g.CanPublish = false; }).ToJwt();""")]
    [InlineData("""b.WithVideoGrant(new VideoGrant { {|GG3004:RoomJoin = true|} });""")]
    [InlineData("""b.WithVideoGrant(g => { g.RoomJoin = true; g.Room = room; }).ToJwt();""")]
    [InlineData("""b.WithVideoGrant(g => { g.RoomJoin = true; if (flag) { g.Room = room; } }).ToJwt();""")]
    [InlineData("""b.WithVideoGrant(g => { g.RoomJoin = true; Other(g); }).ToJwt();""")]
    [InlineData("""b.WithVideoGrant(new VideoGrant { RoomJoin = true, Room = room });""")]
    [InlineData("""b.WithVideoGrant(g => { });""")]
    public async Task Of_the_asp_net_core_sdk(string body) => await HandWrittenTest.AspNetCore(body).Verify();

    [Theory]
    [InlineData("""new JwtPayload { { "exp", 1 }, { "video", new Dictionary<string, object> { {|GG3004:{ "roomJoin", true }|} } } };""")]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { {|GG3004:roomJoin = true|} }), JsonClaimValueTypes.Json);""")]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { {|GG3004:roomJoin = true|}, room = "" }), JsonClaimValueTypes.Json);""")]
    [InlineData("""new Claim("video", {|GG3004:"{\"roomJoin\":true}"|}, JsonClaimValueTypes.Json);""")]
    [InlineData("""var payload = new JwtPayload(); payload["exp"] = 1; payload["video"] = new Dictionary<string, object> { {|GG3004:["roomJoin"] = true|} };""")]
    [InlineData("""var video = new Dictionary<string, object> { ["roomJoin"] = true }; if (flag) video["room"] = room; new JwtPayload { ["exp"] = 1, ["video"] = video };""")]
    [InlineData("""var video = new Dictionary<string, object> { ["roomJoin"] = true }; video.Add("room", room); new JwtPayload { ["exp"] = 1, ["video"] = video };""")]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { roomJoin = true, room }), JsonClaimValueTypes.Json);""")]
    [InlineData("""new Claim("video", $"{{\"roomJoin\":true,\"room\":\"{room}\"}}", JsonClaimValueTypes.Json);""")]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { roomJoin = flag }), JsonClaimValueTypes.Json);""")]
    [InlineData("""new Claim("video", JsonSerializer.Serialize(new { roomList = true }), JsonClaimValueTypes.Json);""")]
    [InlineData("""var o = new { roomJoin = true };""")]
    public async Task Of_a_jwt_library(string body) => await HandWrittenTest.Jwt(body).Verify();

    [Theory]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = });""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = , Room });""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true, Ro""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true }; g.Room = NoSuch(;""")]
    public async Task Half_typed_code_earns_nothing(string body) => await HandWrittenTest.ServerSdk(body).Verify(["GG3004", "GG3005", "GG3006"], allowErrors: true);

    [Fact]
    public async Task The_report_says_what_follows()
    {
        Assert.Equal(
            "'VideoGrants' grants RoomJoin without a room: ToJwt throws, because the server rejects the join with \"no room name\"",
            (await HandWrittenTest.ServerSdk("var g = new VideoGrants { {|GG3004:RoomJoin = true|} };").Verify())[0].GetMessage());
        Assert.Equal(
            "'VideoGrant' grants RoomJoin without a room: the server rejects the join with \"no room name\" (before server 1.9.1 the client could choose any room)",
            (await HandWrittenTest.AspNetCore("b.WithVideoGrant(g => {|GG3004:g.RoomJoin = true|});").Verify())[0].GetMessage());
    }

    [Fact]
    public async Task It_needs_no_policy_and_no_package()
        => await HandWrittenTest.ServerSdk("var g = new VideoGrants { {|GG3004:RoomJoin = true|} };").WithoutRuntime().Verify();
}
