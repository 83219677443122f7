namespace GrantGen.Generator.Tests.Approval;

/// <summary>GG4010: a policy grants a permission that <c>[NeverGrants]</c> forbids.</summary>
public class NeverGrantsTests
{
    [Theory]
    [InlineData("[assembly: NeverGrants(Permission.RoomCreate)] [RoomPolicy(RoomJoin = false, {|GG4010:RoomCreate = true|})] public partial class P;")]
    [InlineData("[assembly: NeverGrants(Permission.RoomCreate)] [RoomPolicy(RoomJoin = false, RoomCreate = false)] public partial class P;")]
    [InlineData("[assembly: NeverGrants(Permission.RoomList, Permission.SipCall)] [RoomPolicy(RoomJoin = false)] [SipGrant({|GG4010:Call = true|})] public partial class P;")]
    [InlineData("[assembly: NeverGrants(Permission.PublishData)] [{|GG4010:RoomPolicy|}] public partial class P;")]
    [InlineData("[assembly: NeverGrants(Permission.PublishData)] [RoomPolicy(CanPublish = false)] public partial class P;")]
    [InlineData("[assembly: NeverGrants(Permission.PublishData)] [RoomPolicy(RoomJoin = false, RoomList = true)] public partial class P;")]
    [InlineData("[assembly: NeverGrants(Permission.PublishScreenShare)] [RoomPolicy({|GG4010:CanPublishSources = TrackSources.ScreenShare|})] public partial class P;")]
    [InlineData("[assembly: NeverGrants(Permission.PublishScreenShare)] [RoomPolicy(CanPublishSources = TrackSources.Camera)] public partial class P;")]
    [InlineData("[assembly: NeverGrants(Permission.Publish)] [RoomPolicy({|GG4010:CanPublishSources = TrackSources.Camera|})] public partial class P;")]
    [InlineData("[assembly: NeverGrants(Permission.UpdateOwnMetadata)] [RoomPolicy({|GG4010:RoomAdmin = true|})] public partial class P;")]
    [InlineData("[assembly: NeverGrants(Permission.UpdateOwnMetadata)] [RoomPolicy(RoomJoin = false, RoomAdmin = true)] public partial class P;")]
    [InlineData("[NeverGrants(Permission.RoomAdmin)] public partial class Outer { [RoomPolicy({|GG4010:RoomAdmin = true|})] public partial class P; }")]
    [InlineData("[NeverGrants(Permission.RoomAdmin)] public class Guests; [RoomPolicy({|GG4010:RoomAdmin = true|})] public partial class P : Guests;")]
    [InlineData("[NeverGrants(Permission.RoomAdmin)] public class Guests; [RoomPolicy(RoomAdmin = true)] public partial class P;")]
    [InlineData("[assembly: NeverGrants] [RoomPolicy(RoomAdmin = true)] public partial class P;")]
    public Task Of_policies(string code) => TestProject.Of("using GrantGen;\n" + code).Verify(["GG4010"]);

    [Theory]
    [InlineData("[assembly: NeverGrants(Permission.RoomCreate)]", "new VideoGrants { RoomJoin = true, Room = \"r\", {|GG4010:RoomCreate = true|} }")]
    [InlineData("[assembly: NeverGrants(Permission.RoomCreate)]", "new VideoGrants { RoomJoin = true, Room = \"r\" }")]
    [InlineData("[assembly: NeverGrants(Permission.UpdateOwnMetadata)]", "new VideoGrants { RoomJoin = true, Room = \"r\", CanUpdateOwnMetadata = flag }")]
    [InlineData("[assembly: NeverGrants(Permission.PublishData)]", "new {|GG4010:VideoGrants|} { RoomJoin = true, Room = \"r\", CanPublish = false }")]
    [InlineData("[assembly: NeverGrants(Permission.PublishData)]", "new VideoGrants { RoomJoin = true, Room = \"r\", CanPublishData = flag }")]
    public Task Of_hand_written_tokens(string attribute, string grants)
        => TestProject.Of($$"""
            using Livekit.Server.Sdk.Dotnet;
            using GrantGen;
            {{attribute}}
            class C { string M(bool flag) => new AccessToken("key", "secret-secret-secret-secret-secret").WithIdentity("me").WithGrants({{grants}}).ToJwt(); }
            """).WithServerSdk().Verify(["GG4010"]);

    [Fact]
    public Task Not_of_grants_that_the_caller_of_a_helper_completes()
        => TestProject.Of("""
            using Livekit.Server.Sdk.Dotnet;
            using GrantGen;
            [assembly: NeverGrants(Permission.PublishData)]
            class C
            {
                static VideoGrants Base(string room) => new() { RoomJoin = true, Room = room };
                string M(string room) { var grants = Base(room); grants.CanPublishData = false; return new AccessToken("key", "secret-secret-secret-secret-secret").WithIdentity("me").WithGrants(grants).ToJwt(); }
            }
            """).WithServerSdk().Verify(["GG4010"]);

    [Theory]
    [InlineData("Permission.RoomCreate", """new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, {|GG4010:["roomCreate"] = true|} }""")]
    [InlineData("Permission.RoomCreate", """new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room }""")]
    [InlineData("Permission.RoomCreate", """new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["roomCreate"] = flag }""")]
    [InlineData("Permission.PublishData", """new {|GG4010:Dictionary<string, object>|} { ["roomJoin"] = true, ["room"] = room }""")]
    [InlineData("Permission.PublishData", """new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["canPublish"] = false }""")]
    [InlineData("Permission.PublishScreenShare", """new { roomJoin = true, room, {|GG4010:canPublishSources = new[] { "screen_share" }|} }""")]
    [InlineData("Permission.UpdateOwnMetadata", """new { roomJoin = true, room, {|GG4010:roomAdmin = true|} }""")]
    public Task Of_tokens_of_a_jwt_library(string permission, string grants)
        => HandWritten.HandWrittenTest.WithJwt(TestProject.Of($$"""
            using System.IdentityModel.Tokens.Jwt;
            using Microsoft.IdentityModel.Tokens;
            using GrantGen;
            [assembly: NeverGrants({{permission}})]
            class C
            {
                string M(SigningCredentials credentials, string room, bool flag)
                    => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(credentials), new JwtPayload { ["iss"] = "key", ["sub"] = "me", ["exp"] = 1, ["video"] = {{grants}} }));
            }
            """)).Verify(["GG4010"]);

    [Theory]
    [InlineData("Permission.SipCall", """["sip"] = new { {|GG4010:call = true|} }""")]
    [InlineData("Permission.SipCall", """["sip"] = new { admin = true }""")]
    [InlineData("Permission.SipCall", """["sip"] = new { call = flag }""")]
    public Task Of_other_claims_of_a_jwt_library(string permission, string claim)
        => HandWritten.HandWrittenTest.WithJwt(TestProject.Of($$"""
            using System.IdentityModel.Tokens.Jwt;
            using Microsoft.IdentityModel.Tokens;
            using GrantGen;
            [assembly: NeverGrants({{permission}})]
            class C
            {
                string M(SigningCredentials credentials, string room, bool flag)
                    => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(credentials), new JwtPayload { ["iss"] = "key", ["sub"] = "me", ["exp"] = 1, ["video"] = new { roomJoin = true, room }, {{claim}} }));
            }
            """)).Verify(["GG4010"]);

    [Fact]
    public async Task The_message_names_the_permission_and_the_reason()
    {
        RuleRun run = await TestProject.Of("using GrantGen; [NeverGrants(Permission.Subscribe)] public class Blind; [RoomPolicy] public partial class P : Blind;").Analyze(allowErrors: true);

        Assert.Equal(
            "Policy 'P' grants the permission Subscribe, which [NeverGrants] on 'Blind' forbids: the server grants it by default, so the policy must deny it",
            Assert.Single(run.Diagnostics, diagnostic => diagnostic.Id == "GG4010").GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }
}
