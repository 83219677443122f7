namespace GrantGen.Generator.Tests.Calls;

/// <summary>Hand-written grants are treated as a policy without a name.</summary>
public class HandWrittenTieTests
{
    private const string Join = """RoomJoin = true, Room = "r" """;

    [Theory]
    [InlineData("", "{|GG2001:room.LocalParticipant!.SetNameAsync(\"x\")|}")]
    [InlineData(", CanUpdateOwnMetadata = true", "room.LocalParticipant!.SetNameAsync(\"x\")")]
    [InlineData(", CanUpdateOwnMetadata = flag", "room.LocalParticipant!.SetNameAsync(\"x\")")]
    [InlineData(", CanPublish = false", "room.LocalParticipant!.SendTextAsync(\"x\")")]
    [InlineData(", CanPublishData = false", "{|GG2003:room.LocalParticipant!.SendTextAsync(\"x\")|}")]
    [InlineData(", CanPublishSources = new List<string> { \"camera\" }", "{|GG2005:room.LocalParticipant!.PublishTrackAsync(track)|}")]
    public Task In_an_initializer(string grants, string use)
        => Verify($$"""var token = new AccessToken(key, secret).WithIdentity(me).WithGrants(new VideoGrants { {{Join}}{{grants}} }).ToJwt(); await room.ConnectAsync("u", token); await {{use}};""");

    [Theory]
    [InlineData("grants.CanUpdateOwnMetadata = true;", "room.LocalParticipant!.SetNameAsync(\"x\")")]
    [InlineData("if (flag) grants.CanUpdateOwnMetadata = true;", "room.LocalParticipant!.SetNameAsync(\"x\")")]
    [InlineData("grants.CanUpdateOwnMetadata = false;", "{|GG2001:room.LocalParticipant!.SetNameAsync(\"x\")|}")]
    public Task Set_later(string set, string use)
        => Verify($$"""var grants = new VideoGrants { {{Join}} }; {{set}} var token = new AccessToken(key, secret); token.WithGrants(grants); await room.ConnectAsync("u", token.ToJwt()); await {{use}};""");

    [Fact]
    public Task In_a_helper_of_the_type()
        => VerifyType("""string Token(string me) => new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = "r" }).WithIdentity(me).ToJwt(); async Task M(Room room, string me) { await room.ConnectAsync("u", Token(me)); await {|GG2001:room.LocalParticipant!.SetNameAsync("x")|}; }""");

    /// <summary>Such grants have no name, so the message describes them and states their position.</summary>
    [Theory]
    [InlineData("""class C { string key = "", secret = ""; string GetToken(string me) => new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = "r" }).WithIdentity(me).ToJwt(); async Task M(Room room, string me) { await room.ConnectAsync("u", GetToken(me)); await room.LocalParticipant!.SetNameAsync("x"); } }""", "'SetNameAsync' needs CanUpdateOwnMetadata, which policy 'VideoGrants in GetToken' does not grant")]
    [InlineData("""class C { string key = "", secret = ""; Task M(System.Net.Http.HttpClient http) { http.DefaultRequestHeaders.Authorization = new("Bearer", new AccessToken(key, secret).WithSipGrants(new SIPGrants { Admin = true }).ToJwt()); return Twirp.CreateSIPParticipant(http, null!); } }""", "'CreateSIPParticipant' needs SipCall, which policy 'SIPGrants in M' does not grant")]
    public async Task What_a_message_calls_them(string source, string words)
        => Assert.Contains((await TestProject.Of($"using LiveKit.Rtc; using Livekit.Server.Sdk.Dotnet; using Room = LiveKit.Rtc.Room; {source}").WithClient().WithServerSdk().Analyze()).Diagnostics, report => report.GetMessage(System.Globalization.CultureInfo.InvariantCulture).StartsWith(words, StringComparison.Ordinal));

    [Fact]
    public Task Adjacent()
        => VerifyType("""string Token(string me) => new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = "r" }).WithIdentity(me).ToJwt(); Task M(LocalParticipant me) => {|GG2001:me.SetNameAsync("x")|};""");

    [Theory]
    [InlineData("grant.CanPublish = false;", "{|GG2003:room.LocalParticipant!.SendTextAsync(\"x\")|}")]
    [InlineData("grant.CanPublish = false; grant.CanPublishData = true;", "room.LocalParticipant!.SendTextAsync(\"x\")")]
    [InlineData("", "{|GG2001:room.LocalParticipant!.SetNameAsync(\"x\")|}")]
    [InlineData("grant.CanUpdateOwnMetadata = true;", "room.LocalParticipant!.SetNameAsync(\"x\")")]
    public async Task In_the_builder_of_the_other_library(string grants, string use)
        => await TestProject.Of($$"""
            using LiveKit.Rtc; using LiveKit.Authentication;
            class C { async Task M(ILiveKitTokenService tokens, Room room, string me) { var token = tokens.CreateTokenBuilder(me).WithVideoGrant(grant => { grant.RoomJoin = true; grant.Room = "r"; {{grants}} }).ToJwt(); await room.ConnectAsync("u", token); await {{use}}; } }
            """).WithClient().WithAspNetCoreServerSdk().Verify(["GG2001", "GG2003"]);

    private static Task Verify(string body) => VerifyType($"async Task M(Room room, LocalTrack track, string me, bool flag) {{ {body} }}");

    private static async Task VerifyType(string members)
        => await TestProject.Of($$"""
            using LiveKit.Rtc; using Livekit.Server.Sdk.Dotnet; using Room = LiveKit.Rtc.Room;
            class C { string key = "", secret = ""; {{members}} }
            """).WithClient().WithServerSdk().Verify(["GG2001", "GG2002", "GG2003", "GG2005"]);
}
