namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>GG3002: a constant identity.</summary>
public class GG3002Tests
{
    private static readonly string[] s_ids = ["GG3002"];

    private const string Policies = """
        [RoomPolicy] public partial class Viewer { }
        [RoomPolicy(Room = "r")] public partial class Fixed { }
        [RoomPolicy(Room = "class-{classId}-{group}")] public partial class Pupil { }
        [RoomPolicy(RoomJoin = false, RoomList = true)] public partial class Server { }
        """;

    [Theory]
    [InlineData("""Viewer.CreateToken(s, room, {|GG3002:"alice"|});""")]
    [InlineData("""Viewer.CreateToken(s, identity: {|GG3002:"alice"|}, room: room);""")]
    [InlineData("""Viewer.WriteToken(b, s, room, {|GG3002:"alice"|});""")]
    [InlineData("""Fixed.CreateToken(s, {|GG3002:"alice"|});""")]
    [InlineData("""Fixed.WriteToken(b, s, {|GG3002:"alice"|});""")]
    [InlineData("""Pupil.CreateToken(s, room, "g", {|GG3002:"alice"|});""")]
    [InlineData("""const string me = "alice"; Viewer.CreateToken(s, room, {|GG3002:me|});""")]
    [InlineData("""Viewer.CreateToken(s, room, {|GG3002:"a" + "b"|});""")]
    [InlineData("""Viewer.CreateToken(s, "room", identity);""")]
    [InlineData("""Viewer.CreateToken(s, "room", $"{identity}");""")]
    [InlineData("""Pupil.CreateToken(s, "a", "b", identity);""")]
    [InlineData("""Server.CreateToken(s, "backend");""")]
    [InlineData("""Server.CreateToken(s, identity: "backend");""")]
    [InlineData("""Other.CreateToken(s, room, "alice");""")]
    public async Task Of_a_policy(string body)
    {
        TestProject project = TestProject.Of(
            $"class C {{ void M(TokenSigner s, System.Buffers.IBufferWriter<byte> b, string room, string identity) {{ {body} }} }} static class Other {{ public static string CreateToken(TokenSigner s, string room, string identity) => identity; }}",
            Policies);
        await project.Verify(s_ids);
        await project.Verify(s_ids, generate: false, allowErrors: true);
    }

    [Theory]
    [InlineData("""new AccessToken(key, secret).WithIdentity({|GG3002:"alice"|});""")]
    [InlineData("""new AccessToken(key, secret).WithIdentity({|GG3002:"alice"|}).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = flag, Room = room }).WithIdentity({|GG3002:"alice"|}).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithIdentity("backend").WithGrants(new VideoGrants { RoomList = true }).ToJwt();""")]
    [InlineData("""var g = new VideoGrants { RoomList = true }; new AccessToken(key, secret).WithIdentity("backend").WithGrants(g).ToJwt();""")]
    [InlineData("""var g = new VideoGrants { RoomList = true }; if (flag) g = new VideoGrants { RoomJoin = true, Room = room }; new AccessToken(key, secret).WithIdentity({|GG3002:"alice"|}).WithGrants(g).ToJwt();""")]
    [InlineData("""var t = new AccessToken(key, secret).WithIdentity("backend"); t.WithGrants(new VideoGrants { RoomList = true }); t.ToJwt();""")]
    [InlineData("""var t = new AccessToken(key, secret); t.WithIdentity("backend"); t.WithGrants(new VideoGrants { RoomAdmin = true, Room = room }); t.ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithIdentity("backend").WithSipGrants(new SIPGrants { Admin = true }).ToJwt();""")]
    [InlineData("""var t = new AccessToken(key, secret).WithIdentity({|GG3002:"alice"|}); t.WithGrants(new VideoGrants { RoomJoin = true, Room = room }); t.ToJwt();""")]
    [InlineData("""var t = new AccessToken(key, secret).WithIdentity({|GG3002:"alice"|}); Other(t);""")]
    [InlineData("""new AccessToken(key, secret).WithIdentity(text);""")]
    [InlineData("""new AccessToken(key, secret).WithIdentity("");""")]
    [InlineData("""new AccessToken(key, secret).WithName("alice");""")]
    [InlineData("""new AccessToken(key, secret).WithIdentity($"user-{text}");""")]
    public async Task Of_the_server_sdk(string body) => await HandWrittenTest.ServerSdk(body).Verify(s_ids);

    [Theory]
    [InlineData("""new JwtPayload { ["exp"] = 1, ["sub"] = {|GG3002:"alice"|}, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room } };""")]
    [InlineData("""new JwtPayload { ["exp"] = 1, ["sub"] = text, ["video"] = new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room } };""")]
    [InlineData("""new JwtPayload { ["exp"] = 1, ["sub"] = "backend", ["video"] = new Dictionary<string, object> { ["roomList"] = true } };""")]
    public async Task Of_a_jwt_library(string body) => await HandWrittenTest.Jwt(body).Verify(s_ids);

    [Theory]
    [InlineData("""s.CreateTokenBuilder({|GG3002:"alice"|});""")]
    [InlineData("""s.CreateTokenBuilder({|GG3002:"alice"|}).WithVideoGrant(g => { g.RoomJoin = true; g.Room = room; }).ToJwt();""")]
    [InlineData("""s.CreateTokenBuilder("backend").WithVideoGrant(g => g.RoomList = true).ToJwt();""")]
    [InlineData("""var t = s.CreateTokenBuilder("backend"); t.WithVideoGrant(g => g.RoomList = true); t.ToJwt();""")]
    [InlineData("""new LiveKitTokenBuilder(key, secret, {|GG3002:"alice"|}).WithVideoGrant(g => { g.RoomJoin = true; g.Room = room; }).ToJwt();""")]
    [InlineData("""new LiveKitTokenBuilder(key, secret, text).WithVideoGrant(g => { g.RoomJoin = true; g.Room = room; }).ToJwt();""")]
    [InlineData("""s.CreateTokenBuilder(text);""")]
    [InlineData("""s.CreateServerToken("alice");""")]
    public async Task Of_the_asp_net_core_sdk(string body) => await HandWrittenTest.AspNetCore(body).Verify(s_ids);

    [Theory]
    [InlineData("""Viewer.CreateToken(s, room, "alice" """)]
    [InlineData("""Viewer.CreateToken(s, identity: """)]
    [InlineData("""Viewer.CreateToken("alice" """)]
    [InlineData("""Viewer.WriteToken(""")]
    [InlineData("""NoSuch.CreateToken(s, room, "alice");""")]
    [InlineData("""CreateToken("alice");""")]
    public async Task Half_typed_code_makes_nothing_throw(string body)
    {
        TestProject project = TestProject.Of($"class C {{ void M(TokenSigner s, string room) {{ {body} }} }}", Policies).WithServerSdk();
        await project.Analyze(allowErrors: true);
        await project.Analyze(generate: false, allowErrors: true);
    }

    [Fact]
    public async Task The_report_names_what_is_given_it()
        => Assert.Equal(
            "'Viewer' is given the constant identity 'alice': the second participant to use it disconnects the first",
            (await TestProject.Of("class C { void M(TokenSigner s) => Viewer.CreateToken(s, \"r\", {|GG3002:\"alice\"|}); }", Policies).Verify(s_ids))[0].GetMessage());
}
