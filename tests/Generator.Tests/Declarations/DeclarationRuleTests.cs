using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.Generator.Tests.Declarations;

/// <summary>Where each declaration rule fires, and where it stays silent.</summary>
public class DeclarationRuleTests
{
    [Theory]
    [InlineData("[RoomPolicy] public class {|GG1001:P|} { }")]
    [InlineData("public class Outer { [RoomPolicy] public partial class {|GG1001:P|} { } }")]
    [InlineData("public partial class Outer { public struct Middle { [RoomPolicy] public partial class {|GG1001:P|} { } } }")]
    [InlineData("public partial class Outer { public partial interface IMiddle { [RoomPolicy] public partial class P { } } }")]
    public async Task GG1001_not_partial(string source) => await TestProject.Of(source).Verify();

    [Theory]
    [InlineData("[RoomPolicy] file partial class {|GG1002:P|};")]
    [InlineData("file partial class Outer { [RoomPolicy] public partial class {|GG1002:P|}; }")]
    [InlineData("[RoomPolicy] internal partial class P;")]
    public async Task GG1002_cannot_generate(string source) => await TestProject.Of(source).Verify();

    [Fact]
    public async Task GG1002_below_CSharp_9_says_so()
    {
        var diagnostics = await TestProject.Of("using GrantGen; [RoomPolicy] public partial class {|GG1002:P|} { }")
            .WithoutImplicitUsings().WithLanguageVersion(LanguageVersion.CSharp8).Verify();
        Assert.Contains("C# 9", diagnostics[0].GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{|GG1003:Ttl = \"\"|}")]
    [InlineData("{|GG1003:Ttl = \"h\"|}")]
    [InlineData("{|GG1003:Ttl = \"1\"|}")]
    [InlineData("{|GG1003:Ttl = \"1 h\"|}")]
    [InlineData("{|GG1003:Ttl = \" 1h\"|}")]
    [InlineData("{|GG1003:Ttl = \"1H\"|}")]
    [InlineData("{|GG1003:Ttl = \"1h30m\"|}")]
    [InlineData("{|GG1003:Ttl = \"1.5h\"|}")]
    [InlineData("{|GG1003:Ttl = \"0s\"|}")]
    [InlineData("{|GG1003:Ttl = \"-5m\"|}")]
    [InlineData("{|GG1003:Ttl = \"1w\"|}")]
    [InlineData("{|GG1003:Ttl = \"٣h\"|}")]
    [InlineData("{|GG1003:Ttl = \"9223372036854775807d\"|}")]
    [InlineData("{|GG1003:Ttl = \"99999999999999999999s\"|}")]
    [InlineData("Ttl = \"90s\"")]
    [InlineData("Ttl = \"15m\"")]
    [InlineData("Ttl = \"1h\"")]
    [InlineData("Ttl = \"007s\"")]
    [InlineData("Ttl = null")]
    public async Task GG1003_ttl(string argument) => await Policy(argument);

    [Theory]
    [InlineData("Ttl = \"24h\"")]
    [InlineData("Ttl = \"1d\"")]
    [InlineData("{|GG1004:Ttl = \"86401s\"|}")]
    [InlineData("{|GG1004:Ttl = \"7d\"|}")]
    [InlineData("RoomJoin = false, Ttl = \"7d\"")]
    public async Task GG1004_long_life(string argument) => await Policy(argument);

    [Theory]
    [InlineData("{|GG1005:Room = \"\"|}")]
    [InlineData("{|GG1005:Room = \"a{\"|}")]
    [InlineData("{|GG1005:Room = \"a{b\"|}")]
    [InlineData("{|GG1005:Room = \"a}b\"|}")]
    [InlineData("{|GG1005:Room = \"{}\"|}")]
    [InlineData("{|GG1005:Room = \"{1a}\"|}")]
    [InlineData("{|GG1005:Room = \"{a-b}\"|}")]
    [InlineData("{|GG1005:Room = \"{options}\"|}")]
    [InlineData("RoomAdmin = true, {|GG1005:DestinationRoom = \"{\"|}")]
    [InlineData("Room = \"{a}{b}\"")]
    [InlineData("Room = \"{class}\"")]
    [InlineData("Room = \"{{}}\"")]
    [InlineData("Room = \"{{{a}}}\"")]
    [InlineData("Room = \"user-{identity}\"")]
    [InlineData("Room = \"{token}-{token_}\"")]
    public async Task GG1005_template(string argument) => await Policy(argument);

    [Theory]
    [InlineData("CanPublish = false, {|GG1006:CanPublishSources = TrackSources.Camera|}")]
    [InlineData("CanPublish = true, CanPublishSources = TrackSources.Camera")]
    [InlineData("CanPublishSources = TrackSources.Camera")]
    public async Task GG1006_sources_without_publish(string argument) => await Policy(argument);

    [Theory]
    [InlineData("RoomJoin = false, {|GG1007:CanUpdateOwnMetadata = true|}, {|GG1007:Hidden = true|}")]
    [InlineData("RoomJoin = false, {|GG1007:CanPublish = false|}")]
    [InlineData("RoomJoin = false, Agent = true")]
    [InlineData("RoomJoin = false, RoomAdmin = true")]
    public async Task GG1007_without_join(string argument) => await Policy(argument);

    [Theory]
    [InlineData("{|GG1008:DestinationRoom = \"b\"|}")]
    [InlineData("RoomAdmin = false, {|GG1008:DestinationRoom = \"b\"|}")]
    [InlineData("RoomAdmin = true, DestinationRoom = \"b\"")]
    public async Task GG1008_destination(string argument) => await Policy(argument);

    [Theory]
    [InlineData("{|GG1009:RoomCreate = true|}, {|GG1009:RoomList = true|}, {|GG1009:RoomRecord = true|}, {|GG1009:IngressAdmin = true|}")]
    [InlineData("RoomCreate = false")]
    [InlineData("RoomJoin = false, RoomCreate = true")]
    [InlineData("RoomAdmin = true")]
    public async Task GG1009_server_grant(string argument) => await Policy(argument);

    [Theory]
    [InlineData("[RoomPolicy, SipGrant({|GG1009:Admin = true|}, Call = true), AgentGrant({|GG1009:Admin = true|}), InferenceGrant(Perform = true), ObservabilityGrant(Write = true)] partial class P;")]
    [InlineData("[RoomPolicy(RoomJoin = false), SipGrant(Admin = true)] partial class P;")]
    public async Task GG1009_other_claims(string source) => await TestProject.Of(source).Verify();

    [Theory]
    [InlineData("{|GG1010:Hidden = true|}")]
    [InlineData("{|GG1010:Hidden = true|}, CanPublishSources = TrackSources.Camera")]
    [InlineData("Hidden = true, CanPublish = false")]
    [InlineData("Hidden = false")]
    public async Task GG1010_hidden_publisher(string argument) => await Policy(argument);

    [Theory]
    [InlineData("Room = Long.Fits")]
    [InlineData("{|GG1011:Room = Long.TooLong|}")]
    [InlineData("{|GG1011:Room = Long.TooLong + \"{hole}\"|}")]
    [InlineData("Room = Long.Fits + \"{hole}\"")]
    [InlineData("RoomAdmin = true, {|GG1011:DestinationRoom = Long.TooLong|}")]
    public async Task GG1011_room_over_limit(string argument)
        => await Policy(argument, $"static class Long {{ public const string Fits = \"{new string('é', 128)}\"; public const string TooLong = Fits + \"x\"; }}");

    [Fact]
    public async Task GG1011_metadata_of_the_room_and_its_setting()
    {
        string constants = $"static class Long {{ public const string Text = \"{new string('m', 65537)}\"; }}";
        await TestProject.Of(constants, "[RoomPolicy, RoomConfig({|GG1011:Metadata = Long.Text|})] partial class P;").Verify();
        await TestProject.Of(constants, "[RoomPolicy, RoomConfig(Metadata = Long.Text)] partial class P;").WithOption("grantgen_max_metadata_bytes", "65537").Verify();
        await TestProject.Of(constants, "[RoomPolicy, RoomConfig(Metadata = Long.Text)] partial class P;").WithGlobalOption("build_property.GrantGenMaxMetadataBytes", "65537").Verify();
        await TestProject.Of(constants, "[RoomPolicy, RoomConfig({|GG1011:Metadata = Long.Text|})] partial class P;").WithOption("grantgen_max_metadata_bytes", "many").Verify();
    }

    [Theory]
    [InlineData("[RoomPolicy] partial class {|GG1012:P|} { public static void CreateToken() { } public static int Grants => 1; }")]
    [InlineData("[RoomPolicy] partial class {|GG1012:P|} { public int CreateToken = 1; }")]
    [InlineData("[RoomPolicy] partial class {|GG1012:P|} { class WriteToken; }")]
    [InlineData("[RoomPolicy] partial record {|GG1012:P|}(int Grants);")]
    [InlineData("[RoomPolicy] partial class {|GG1012:Grants|};")]
    [InlineData("[RoomPolicy] partial class {|GG1012:P|}<WriteToken>;")]
    [InlineData("[RoomPolicy] partial class {|GG1012:P|} { public static string CreateToken(TokenSigner s, string a, string b, ParticipantOptions o) => \"\"; }")]
    [InlineData("[RoomPolicy] partial class {|GG1012:P|} { public static int CreateToken<T>(TokenSigner s, string a, string b, T m, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> t, ParticipantOptions o) => 1; }")]
    [InlineData("[RoomPolicy] partial class P { public static string CreateToken(TokenSigner s, string a) => CreateToken(s, a, a); }")]
    [InlineData("[RoomPolicy] partial class P { public static string CreateToken(int number) => \"\"; public static string CreateToken<T>() => \"\"; }")]
    [InlineData("[RoomPolicy] partial class P { public static string CreateToken(TokenSigner s, string a, string b, in ParticipantOptions o) => \"\"; }")]
    public async Task GG1012_clash(string source) => await TestProject.Of(source).Verify();

    [Theory]
    [InlineData("{|GG1013:CanPublishSources = TrackSources.None|}")]
    [InlineData("{|GG1013:CanPublishSources = default|}")]
    [InlineData("{|GG1013:CanPublishSources = (TrackSources)64|}")]
    [InlineData("CanPublishSources = TrackSources.Camera | TrackSources.Microphone")]
    public async Task GG1013_empty_sources(string argument) => await Policy(argument);

    [Fact]
    public async Task A_project_without_the_runtime_gets_nothing_and_no_exception()
        => await TestProject.Of("[RoomPolicy(Ttl = \"x\")] public class P { }").WithoutRuntime().WithoutImplicitUsings().Verify(allowErrors: true);

    [Fact]
    public async Task An_empty_compilation_gets_nothing_and_no_exception() => await TestProject.Of("").WithoutImplicitUsings().Verify();

    private static async Task Policy(string arguments, string more = "") => await TestProject.Of($"[RoomPolicy({arguments})] public partial class P;", more).Verify();
}
