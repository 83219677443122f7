using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.CodeFixes.Tests.HandWritten;

/// <summary>The fix of GG3006 writes a policy and mints the token from it.</summary>
public class ConvertibleGrantsCodeFixTests
{
    /// <summary>The grants in addition to <c>RoomJoin</c> and <c>Room</c>, and the policy that the fix writes.</summary>
    [Theory]
    [InlineData("", "[RoomPolicy]")]
    [InlineData("CanPublish = true, CanSubscribe = true, CanPublishData = true, RoomList = false", "[RoomPolicy]")]
    [InlineData("CanPublish = false", "[RoomPolicy(CanPublish = false, CanPublishData = true)]")]
    [InlineData("CanPublish = false, CanPublishData = false", "[RoomPolicy(CanPublish = false)]")]
    [InlineData("CanPublishData = false", "[RoomPolicy(CanPublishData = false)]")]
    [InlineData("CanSubscribe = false, CanUpdateOwnMetadata = true", "[RoomPolicy(CanSubscribe = false, CanUpdateOwnMetadata = true)]")]
    [InlineData("Hidden = true, Recorder = true, Agent = true, CanSubscribeMetrics = true", "[RoomPolicy(CanSubscribeMetrics = true, Hidden = true, Recorder = true, Agent = true)]")]
    [InlineData("RoomAdmin = true, DestinationRoom = \"b\"", "[RoomPolicy(RoomAdmin = true, DestinationRoom = \"b\")]")]
    [InlineData("CanPublishSources = [\"camera\", \"screen_share\"]", "[RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.ScreenShare)]")]
    [InlineData("CanPublishSources = []", "[RoomPolicy]")]
    [InlineData("CanPublish = false, CanPublishSources = [\"camera\"]", "[RoomPolicy(CanPublish = false, CanPublishData = true)]")]
    public Task The_policy_says_what_differs_from_the_servers_defaults(string grants, string attribute) => Verify(
        $$"""new AccessToken(key, secret).WithIdentity(id).WithGrants(new VideoGrants { RoomJoin = true, Room = room{{(grants.Length > 0 ? ", " + grants : "")}} }).ToJwt()""",
        "ViewerTokenPolicy.CreateToken(new TokenSigner(key, secret), room: room, identity: id)",
        attribute);

    /// <summary>The other calls of the chain.</summary>
    [Theory]
    [InlineData(".WithTtl(TimeSpan.FromHours(1))", "", "[RoomPolicy(Ttl = \"1h\")]")]
    [InlineData(".WithTtl(TimeSpan.FromDays(2))", "", "[RoomPolicy(Ttl = \"2d\")]")]
    [InlineData(".WithTtl(TimeSpan.FromMinutes(90))", "", "[RoomPolicy(Ttl = \"90m\")]")]
    [InlineData(".WithTtl(TimeSpan.FromHours(1.5))", "", "[RoomPolicy(Ttl = \"5400s\")]")]
    [InlineData(".WithTtl(TimeSpan.FromSeconds(30))", "", "[RoomPolicy(Ttl = \"30s\")]")]
    [InlineData(".WithName(name)", ", options: new ParticipantOptions { Name = name }", "[RoomPolicy]")]
    [InlineData(".WithMetadata(\"m\").WithName(name)", ", options: new ParticipantOptions { Name = name, Metadata = \"m\" }", "[RoomPolicy]")]
    [InlineData(".WithAttributes(new Dictionary<string, string> { [\"a\"] = name })", ", options: new ParticipantOptions { Attributes = new Dictionary<string, string> { [\"a\"] = name } }", "[RoomPolicy]")]
    [InlineData(".WithKind(ParticipantInfo.Types.Kind.Agent)", "", "[RoomPolicy(Kind = ParticipantKind.Agent)]")]
    [InlineData(".WithKind(ParticipantInfo.Types.Kind.Standard)", "", "[RoomPolicy]")]
    [InlineData(".WithRoomPreset(\"p\")", "", "[RoomPolicy(RoomPreset = \"p\")]")]
    [InlineData(".WithSipGrants(new SIPGrants { Call = true })", "", "[RoomPolicy]\n[SipGrant(Call = true)]")]
    [InlineData(".WithSipGrants(new SIPGrants())", "", "[RoomPolicy]")]
    public Task The_rest_is_carried_over(string calls, string arguments, string attributes) => Verify(
        $$"""new AccessToken(key, secret).WithIdentity(id).WithGrants(new VideoGrants { RoomJoin = true, Room = room }){{calls}}.ToJwt()""",
        $"ViewerTokenPolicy.CreateToken(new TokenSigner(key, secret), room: room, identity: id{arguments})",
        attributes);

    [Theory]
    [InlineData("new VideoGrants { RoomList = true }", "", "", "RoomJoin = false, RoomList = true")]
    [InlineData("new VideoGrants { RoomCreate = true, CanPublish = false }", ".WithIdentity(id)", ", identity: id", "RoomJoin = false, RoomCreate = true")]
    [InlineData("new VideoGrants { RoomAdmin = true, Room = \"r\" }", "", ", room: \"r\"", "RoomJoin = false, RoomAdmin = true")]
    public Task A_servers_token(string grants, string calls, string arguments, string policy) => Verify(
        $"new AccessToken(key, secret){calls}.WithGrants({grants}).ToJwt()",
        $"ViewerTokenPolicy.CreateToken(new TokenSigner(key, secret){arguments})",
        $"[RoomPolicy({policy})]");

    [Theory]
    [InlineData("new AccessToken().WithIdentity(id).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt()")]
    [InlineData("new AccessToken(key).WithIdentity(id).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt()")]
    [InlineData("new AccessToken(key, secret).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt()")]
    [InlineData("new AccessToken(key, secret).WithIdentity(id).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).WithTtl(ttl).ToJwt()")]
    [InlineData("new AccessToken(key, secret).WithIdentity(id).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).WithTtl(TimeSpan.FromHours(hours)).ToJwt()")]
    [InlineData("new AccessToken(key, secret).WithIdentity(id).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).WithTtl(TimeSpan.FromSeconds(0.5)).ToJwt()")]
    [InlineData("new AccessToken(key, secret).WithIdentity(id).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).WithSha256(\"x\").ToJwt()")]
    [InlineData("new AccessToken(key, secret).WithIdentity(id).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).WithRoomConfig(new RoomConfiguration()).ToJwt()")]
    [InlineData("new AccessToken(key, secret).WithIdentity(id).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).WithAttributes(new() { [\"a\"] = name }).ToJwt()")]
    [InlineData("new AccessToken(key, secret).WithIdentity(id).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).WithRoomPreset(name).ToJwt()")]
    [InlineData("new AccessToken(key, secret).WithIdentity(id).WithGrants(new VideoGrants { RoomJoin = true, Room = room, CanPublishSources = [\"camera\", \"nonsense\"] }).ToJwt()")]
    [InlineData("new AccessToken(key, secret).WithIdentity(id).WithGrants(new VideoGrants { RoomJoin = true, Room = room, DestinationRoom = name }).ToJwt()")]
    [InlineData("new AccessToken(key, secret).WithIdentity(id).WithGrants(new VideoGrants { RoomList = true, Room = room }).ToJwt()")]
    [InlineData("new AccessToken(key, secret).WithIdentity(id).WithIdentity(name).WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt()")]
    [InlineData("new AccessToken(key, secret).WithIdentity(id) /* who */ .WithGrants(new VideoGrants { RoomJoin = true, Room = room }).ToJwt()")]
    public Task What_cannot_be_carried_over_is_left(string chain) => FixTest.NoFix(Project($"class C {{ {Head} => {chain}; }}"), "GG3006");

    [Fact]
    public Task The_policy_stands_in_the_namespace()
        => FixTest.Verify(
            Project("namespace Shop\n{\n    static class Tokens\n    {\n        public static string Create(string k, string s) => " + Server + ";\n    }\n}\n"),
            Usings + "namespace Shop\n{\n    static class Tokens\n    {\n        public static string Create(string k, string s) => CreatePolicy.CreateToken(new TokenSigner(k, s));\n    }\n\n    [RoomPolicy(RoomJoin = false, RoomList = true)]\n    public partial class CreatePolicy;\n}\n",
            "GG3006");

    [Fact]
    public Task The_policy_has_a_body_before_CSharp_12()
        => FixTest.Verify(
            Project("namespace Shop;\n\nstatic class Tokens\n{\n    public static string MintAsync(string k, string s) => " + Server + ";\n}\n").WithLanguageVersion(LanguageVersion.CSharp11),
            Usings + "namespace Shop;\n\nstatic class Tokens\n{\n    public static string MintAsync(string k, string s) => MintPolicy.CreateToken(new TokenSigner(k, s));\n}\n\n[RoomPolicy(RoomJoin = false, RoomList = true)]\npublic partial class MintPolicy\n{\n}\n",
            "GG3006");

    [Fact]
    public Task The_name_is_free()
        => FixTest.Verify(
            Project("class C\n{\n    string GetToken(string k, string s) => " + Server + ";\n    string GetTokenAsync(string k, string s) => " + Server + ";\n}\n\nclass TokenPolicy { }\n"),
            Usings + "class C\n{\n    string GetToken(string k, string s) => TokenPolicy2.CreateToken(new TokenSigner(k, s));\n    string GetTokenAsync(string k, string s) => TokenPolicy3.CreateToken(new TokenSigner(k, s));\n}\n\nclass TokenPolicy { }\n\n[RoomPolicy(RoomJoin = false, RoomList = true)]\npublic partial class TokenPolicy2;\n\n[RoomPolicy(RoomJoin = false, RoomList = true)]\npublic partial class TokenPolicy3;\n",
            "GG3006");

    [Fact]
    public Task The_name_is_free_in_every_file()
        => FixTest.Verify(
            Project("class C\n{\n    string GetToken(string k, string s) => " + Server + ";\n}\n").WithSource("Z.cs", Usings + "class D\n{\n    string GetToken(string k, string s) => " + Server + ";\n}\n"),
            [
                ("Test.cs", Usings + "class C\n{\n    string GetToken(string k, string s) => TokenPolicy.CreateToken(new TokenSigner(k, s));\n}\n\n[RoomPolicy(RoomJoin = false, RoomList = true)]\npublic partial class TokenPolicy;\n"),
                ("Z.cs", Usings + "class D\n{\n    string GetToken(string k, string s) => TokenPolicy2.CreateToken(new TokenSigner(k, s));\n}\n\n[RoomPolicy(RoomJoin = false, RoomList = true)]\npublic partial class TokenPolicy2;\n"),
            ],
            "GG3006");

    [Fact]
    public Task Top_level_statements_stay_first()
        => FixTest.Verify(
            Project("string k = args[0], s = args[1];\nvar token = " + Server + ";\n").WithOutputKind(Microsoft.CodeAnalysis.OutputKind.ConsoleApplication),
            Usings + "string k = args[0], s = args[1];\nvar token = TokenPolicy.CreateToken(new TokenSigner(k, s));\n\n[RoomPolicy(RoomJoin = false, RoomList = true)]\npublic partial class TokenPolicy;\n",
            "GG3006");

    [Fact]
    public Task Names_that_mean_something_else_are_written_in_full()
        => FixTest.Verify(
            Project("class TokenSigner { }\nclass C\n{\n    string Get(string k, string s) => " + Server + ";\n}\n").WithoutImplicitUsings(),
            Usings + "class TokenSigner { }\nclass C\n{\n    string Get(string k, string s) => GetPolicy.CreateToken(new GrantGen.TokenSigner(k, s));\n}\n\n[GrantGen.RoomPolicy(RoomJoin = false, RoomList = true)]\npublic partial class GetPolicy;\n",
            "GG3006");

    [Fact]
    public Task A_chain_of_several_lines_becomes_one()
        => FixTest.Verify(
            Project("class C\n{\n    string Join(string k, string s, string r, string i)\n    {\n        // Viewers.\n        return new AccessToken(k, s)\n            .WithIdentity(i)\n            .WithGrants(new VideoGrants\n            {\n                RoomJoin = true,\n                Room = r,\n            })\n            .ToJwt(); // done\n    }\n}\n"),
            Usings + "class C\n{\n    string Join(string k, string s, string r, string i)\n    {\n        // Viewers.\n        return JoinPolicy.CreateToken(new TokenSigner(k, s), room: r, identity: i); // done\n    }\n}\n\n[RoomPolicy]\npublic partial class JoinPolicy;\n",
            "GG3006");

    /// <summary>The token or the grants are in local variables. The fix removes their statements.</summary>
    [Theory]
    [InlineData("var token = new AccessToken(k, s).WithIdentity(i).WithGrants(new VideoGrants { RoomJoin = true, Room = r });\n        return token.ToJwt();")]
    [InlineData("var token = new AccessToken(k, s);\n        token.WithIdentity(i).WithGrants(new VideoGrants { RoomJoin = true, Room = r });\n        return token.ToJwt();")]
    [InlineData("var grants = new VideoGrants { RoomJoin = true, Room = r };\n        return new AccessToken(k, s).WithIdentity(i).WithGrants(grants).ToJwt();")]
    [InlineData("var grants = new VideoGrants();\n        grants.RoomJoin = true;\n        grants.Room = r;\n        var token = new AccessToken(k, s).WithIdentity(i);\n        token.WithGrants(grants);\n        return token.ToJwt();")]
    public Task Statements_become_one(string statements)
        => FixTest.Verify(
            Project("class C\n{\n    string Join(string k, string s, string r, string i)\n    {\n        " + statements + "\n    }\n}\n"),
            Usings + "class C\n{\n    string Join(string k, string s, string r, string i)\n    {\n        return JoinPolicy.CreateToken(new TokenSigner(k, s), room: r, identity: i);\n    }\n}\n\n[RoomPolicy]\npublic partial class JoinPolicy;\n",
            "GG3006");

    [Theory]
    [InlineData("var token = new AccessToken(k, s).WithIdentity(i).WithGrants(new VideoGrants { RoomJoin = true, Room = r }); i = r; return token.ToJwt();")]
    [InlineData("var token = new AccessToken(k, s).WithIdentity(i).WithGrants(new VideoGrants { RoomJoin = true, Room = r }); if (r.Length > 3) token.WithName(i); return token.ToJwt();")]
    [InlineData("var token = new AccessToken(k, s).WithIdentity(i) /* keep */ .WithGrants(new VideoGrants { RoomJoin = true, Room = r }); return token.ToJwt();")]
    public Task Statements_that_other_code_needs_stay(string statements)
        => FixTest.NoFix(Project("class C { string Join(string k, string s, string r, string i) { " + statements + " } }"), "GG3006");

    private const string Usings = "using Livekit.Server.Sdk.Dotnet;\n";
    private const string Head = "string GetViewerToken(string key, string secret, string room, string id, string name, TimeSpan ttl, int hours)";
    private const string Server = "new AccessToken(k, s).WithGrants(new VideoGrants { RoomList = true }).ToJwt()";

    private static TestProject Project(string code) => TestProject.Of(Usings + code).WithServerSdk();

    private static Task Verify(string chain, string call, string attributes) => FixTest.Verify(
        Project($"class C\n{{\n    {Head} => {chain};\n}}\n"),
        $"{Usings}class C\n{{\n    {Head} => {call};\n}}\n\n{attributes}\npublic partial class ViewerTokenPolicy;\n",
        "GG3006");
}
