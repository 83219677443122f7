namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>GG3005: hand-written <c>CanPublish = false</c> leaves <c>CanPublishData</c> true.</summary>
public class GG3005Tests
{
    [Theory]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room, {|GG3005:CanPublish = false|} }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new() { RoomJoin = true, Room = room, {|GG3005:CanPublish = false|} }).ToJwt();""")]
    [InlineData("""new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = flag, Room = room, {|GG3005:CanPublish = false|} }).ToJwt();""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true, Room = room }; {|GG3005:g.CanPublish = false|}; new AccessToken(key, secret).WithGrants(g);""")]
    [InlineData("""const bool no = false; var g = new VideoGrants { RoomJoin = true, Room = room, {|GG3005:CanPublish = no|} };""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true, Room = room, CanPublish = false, CanPublishData = false };""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true, Room = room, CanPublish = false, CanPublishData = true };""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true, Room = room, CanPublish = false, CanPublishData = flag };""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true, Room = room, CanPublish = false }; g.CanPublishData = false;""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true, Room = room, CanPublish = false }; if (flag) g.CanPublishData = false;""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true, Room = room, CanPublish = false }; if (flag) g.CanPublish = true;""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true, Room = room, CanPublish = false }; Other(g);""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true, Room = room, CanPublish = flag };""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true, Room = room, CanPublish = true };""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true, Room = room };""")]
    [InlineData("""var g = new VideoGrants { RoomList = true, {|GG3010:CanPublish = false|} };""")]
    [InlineData("""var t = new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublish = false }); t.Claims.Video.CanPublishData = false;""")]
    public async Task Of_the_server_sdk(string body) => await HandWrittenTest.ServerSdk(body).Verify();

    /// <summary>What a function returns is what the token has, unless code of the compilation completes it.</summary>
    [Theory]
    [InlineData("VideoGrants Base(string room) => new VideoGrants { RoomJoin = true, Room = room, {|GG3005:CanPublish = false|} };")]
    [InlineData("VideoGrants Base(string room) { var g = new VideoGrants { RoomJoin = true, Room = room }; {|GG3005:g.CanPublish = false|}; return g; }")]
    [InlineData("VideoGrants Base(string room) => new VideoGrants { RoomJoin = true, Room = room, CanPublish = false }; VideoGrants Silent(string room) { var g = Base(room); g.CanPublishData = false; return g; }")]
    [InlineData("VideoGrants Base(string room) => new VideoGrants { RoomJoin = true, Room = room, CanPublish = false }; void Mute(VideoGrants grants) { grants.CanPublishData = false; }")]
    public async Task Of_a_helper(string members) => await HandWrittenTest.ServerSdkMembers(members).Verify();

    [Theory]
    [InlineData("""b.WithVideoGrant(g => { g.RoomJoin = true; g.Room = room; g.CanPublish = false; });""")]
    [InlineData("""b.WithVideoGrant(new VideoGrant { RoomJoin = true, Room = room, CanPublish = false });""")]
    public async Task The_other_library_leaves_it_to_the_server(string body) => await HandWrittenTest.AspNetCore(body).Verify();

    [Theory]
    [InlineData("""var g = new VideoGrants { RoomJoin = true, Room = room, CanPublish = fal""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true, Room = room, CanPublish = false, CanPublishData = };""")]
    [InlineData("""var g = new VideoGrants { RoomJoin = true, Room = room, CanPublish = false, CanPublishData""")]
    public async Task Half_typed_code_makes_nothing_throw(string body) => await HandWrittenTest.ServerSdk(body).Analyze(allowErrors: true);

    [Fact]
    public async Task The_report_says_what_follows()
        => Assert.Equal(
            "'VideoGrants' denies CanPublish and does not state CanPublishData, which its library writes as true: the server lets the participant send data, chat and RPC",
            (await HandWrittenTest.ServerSdk("var g = new VideoGrants { RoomJoin = true, Room = room, {|GG3005:CanPublish = false|} };").Verify())[0].GetMessage());
}
