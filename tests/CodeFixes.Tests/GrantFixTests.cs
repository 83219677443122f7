using Microsoft.CodeAnalysis;

namespace GrantGen.CodeFixes.Tests;

/// <summary>GG2001 to GG2006: the fix writes the grant into the policy's attribute, in any file.</summary>
public class GrantFixTests
{
    private const string Call = """
        using LiveKit.Rtc;
        [UsesPolicy(typeof(P))]
        class Bot
        {
            void A(LocalParticipant p) => p.SetMetadataAsync("x");
            void B(LocalParticipant p) => p.SetNameAsync("x");
        }
        """;

    [Theory]
    [InlineData("[RoomPolicy]\npublic partial class P;", "[RoomPolicy(CanUpdateOwnMetadata = true)]\npublic partial class P;")]
    [InlineData("[RoomPolicy()]\npublic partial class P;", "[RoomPolicy(CanUpdateOwnMetadata = true)]\npublic partial class P;")]
    [InlineData("[RoomPolicy /* why */]\npublic partial class P;", "[RoomPolicy(CanUpdateOwnMetadata = true) /* why */]\npublic partial class P;")]
    [InlineData("[RoomPolicy(Ttl = \"1h\")]\npublic partial class P;", "[RoomPolicy(Ttl = \"1h\", CanUpdateOwnMetadata = true)]\npublic partial class P;")]
    [InlineData("[RoomPolicy(CanUpdateOwnMetadata = false)]\npublic partial class P;", "[RoomPolicy(CanUpdateOwnMetadata = true)]\npublic partial class P;")]
    [InlineData("[RoomPolicy(CanUpdateOwnMetadata = /* no */ false /* yet */)]\npublic partial class P;", "[RoomPolicy(CanUpdateOwnMetadata = /* no */ true /* yet */)]\npublic partial class P;")]
    [InlineData("[RoomPolicy(\n    CanPublish = false, // no video\n    Ttl = \"1h\" // short\n)]\npublic partial class P;", "[RoomPolicy(\n    CanPublish = false, // no video\n    Ttl = \"1h\", // short\n    CanUpdateOwnMetadata = true\n)]\npublic partial class P;")]
    [InlineData("[RoomPolicy(\n    CanPublish = false,\n    Ttl = \"1h\")]\npublic partial class P;", "[RoomPolicy(\n    CanPublish = false,\n    Ttl = \"1h\",\n    CanUpdateOwnMetadata = true)]\npublic partial class P;")]
    [InlineData("[System.Serializable, RoomPolicy(Hidden = true, CanPublish = false), SipGrant(Call = true)]\npublic partial class P;", "[System.Serializable, RoomPolicy(Hidden = true, CanPublish = false, CanUpdateOwnMetadata = true), SipGrant(Call = true)]\npublic partial class P;")]
    [InlineData("// above\r\n[RoomPolicy(\r\n    CanPublish = false,\r\n    Ttl = \"1h\")] // beside\r\npublic partial class P;", "// above\r\n[RoomPolicy(\r\n    CanPublish = false,\r\n    Ttl = \"1h\",\r\n    CanUpdateOwnMetadata = true)] // beside\r\npublic partial class P;")]
    public Task GG2001_grants_in_the_file_of_the_policy(string before, string after)
        => FixTest.Verify(Project(Call, before), [("Policy.cs", after)], "GG2001");

    [Theory]
    [InlineData("", "Grant CanUpdateOwnMetadata in P")]
    [InlineData("CanUpdateOwnMetadata = false", "Change CanUpdateOwnMetadata from false to true in P")]
    [InlineData("CanUpdateOwnMetadata = 1 > 2", "Change CanUpdateOwnMetadata from false to true in P")]
    public async Task GG2001_is_titled_by_what_changes(string arguments, string title)
        => Assert.Equal([title], await FixTest.Titles(Project(Call, $"[RoomPolicy({arguments})] public partial class P;"), "GG2001"));

    [Fact]
    public Task GG2001_has_no_fix_for_arguments_that_depend_on_the_configuration()
        => FixTest.NoFix(Project(Call, "[RoomPolicy(\n    Ttl = \"1h\"\n#if DEBUG\n    , Hidden = true, CanPublish = false\n#endif\n    )]\npublic partial class P;"), "GG2001");

    [Fact]
    public Task GG2006_names_the_kind_where_another_enum_has_its_name()
        => FixTest.Verify(
            Project("using LiveKit.Rtc; [UsesPolicy(typeof(P))] class Bot { void A(LocalParticipant p) => p.PublishTranscriptionAsync(null!); }", "using LiveKit.Proto;\n\n[RoomPolicy]\npublic partial class P;"),
            [("Policy.cs", "using LiveKit.Proto;\n\n[RoomPolicy(Kind = GrantGen.ParticipantKind.Agent)]\npublic partial class P;")],
            "GG2006",
            "Grant Kind*");

    [Fact]
    public Task GG2001_grants_in_another_project()
    {
        TestProject library = TestProject.Of().WithSource("Policy.cs", "[RoomPolicy] public partial class P;").WithAssemblyName("Library");
        TestProject user = TestProject.Of(Call).WithClient().WithReference(library, LibraryForm.Compilation);
        return FixTest.Verify(user, [("Library/Policy.cs", "[RoomPolicy(CanUpdateOwnMetadata = true)] public partial class P;")], "GG2001");
    }

    [Fact]
    public Task GG2001_grants_in_several_policies_at_once()
        => FixTest.Verify(
            Project(
                "using LiveKit.Rtc; class Bot { [UsesPolicy(typeof(P)), UsesPolicy(typeof(Q))] void A(LocalParticipant p) => p.SetMetadataAsync(\"x\"); [UsesPolicy(typeof(Q))] void B(LocalParticipant p) => p.SetMetadataAsync(\"x\"); }",
                "[RoomPolicy(CanUpdateOwnMetadata = true)] public partial class P; [RoomPolicy] public partial class Q;"),
            [("Policy.cs", "[RoomPolicy(CanUpdateOwnMetadata = true)] public partial class P; [RoomPolicy(CanUpdateOwnMetadata = true)] public partial class Q;")],
            "GG2001");

    [Fact]
    public Task GG2001_of_a_policy_without_source_has_no_fix()
    {
        using MemoryStream image = new();
        Assert.True(TestProject.Of("[RoomPolicy] public partial class P;").WithAssemblyName("Library").Compilation.Emit(image).Success);
        return FixTest.NoFix(TestProject.Of(Call).WithClient().WithReference(MetadataReference.CreateFromImage(image.ToArray())), "GG2001");
    }

    [Theory]
    [InlineData("GG2002", "p.PublishTrackAsync(t, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceCamera })", "CanPublish = false", "CanPublish = true", "Change CanPublish from false to true in P")]
    [InlineData("GG2002", "p.PublishTrackAsync(t, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceCamera })", "CanPublishSources = TrackSources.Microphone", "CanPublishSources = TrackSources.Microphone | TrackSources.Camera", "Grant CanPublishSources with Camera in P")]
    [InlineData("GG2003", "p.SendTextAsync(\"x\")", "CanPublish = false", "CanPublish = false, CanPublishData = true", "Grant CanPublishData in P")]
    [InlineData("GG2004", "r.SetSubscribed(true)", "CanSubscribe = false", "CanSubscribe = true", "Change CanSubscribe from false to true in P")]
    [InlineData("GG2006", "p.PublishTranscriptionAsync(null!)", "Ttl = \"1h\"", "Ttl = \"1h\", Kind = ParticipantKind.Agent", "Grant Kind = ParticipantKind.Agent in P")]
    [InlineData("GG2006", "p.PublishTranscriptionAsync(null!)", "Kind = ParticipantKind.Sip", "Kind = ParticipantKind.Agent", "Grant Kind = ParticipantKind.Agent in P")]
    public Task The_other_grants(string id, string call, string before, string after, string title)
        => FixTest.Verify(
            Project($"using LiveKit.Rtc; [UsesPolicy(typeof(P))] class Bot {{ void A(LocalParticipant p, LocalTrack t, RemoteTrackPublication r) => {call}; }}", $"[RoomPolicy({before})] public partial class P;"),
            [("Policy.cs", $"[RoomPolicy({after})] public partial class P;")],
            id,
            title);

    private static TestProject Project(string code, string policy) => TestProject.Of().WithSource("Code.cs", code).WithSource("Policy.cs", policy).WithClient();
}
