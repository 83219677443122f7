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
