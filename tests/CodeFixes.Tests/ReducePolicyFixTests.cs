namespace GrantGen.CodeFixes.Tests;

/// <summary>The fix of GG2110 and GG5010 removes unused permissions, and keeps the ones that a call might use.</summary>
public class ReducePolicyFixTests
{
    private const string Bot = """
        using LiveKit.Rtc;
        class Bot
        {
            async Task M(TokenSigner signer, Room room, LocalTrack track)
            {
                await room.ConnectAsync("u", Viewer.CreateToken(signer, "r", "me"));
                CALL
            }
        }
        """;

    private const string Microphone = "await room.LocalParticipant!.PublishTrackAsync(track, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceMicrophone });";

    [Theory]
    [InlineData("CanUpdateOwnMetadata = true", "await room.LocalParticipant!.PublishDataAsync(new byte[1]);", "CanPublish = false, CanPublishData = true")]
    [InlineData("CanUpdateOwnMetadata = true, CanPublish = false", "await room.LocalParticipant!.SetNameAsync(\"x\");", null)]
    [InlineData("CanPublish = true, CanUpdateOwnMetadata = true", "await room.LocalParticipant!.SetNameAsync(\"x\");", "CanPublish = false, CanUpdateOwnMetadata = true")]
    [InlineData("CanPublishSources = TrackSources.Camera, CanUpdateOwnMetadata = true", "await room.LocalParticipant!.SetNameAsync(\"x\");", "CanUpdateOwnMetadata = true, CanPublish = false")]
    [InlineData("CanPublish = false, CanPublishData = true, CanUpdateOwnMetadata = true", "await room.LocalParticipant!.SetNameAsync(\"x\");", "CanPublish = false, CanUpdateOwnMetadata = true")]
    [InlineData("CanPublishSources = TrackSources.Camera | TrackSources.Microphone, CanUpdateOwnMetadata = true", Microphone, "CanPublishSources = TrackSources.Microphone, CanPublishData = false")]
    [InlineData("CanUpdateOwnMetadata = true", Microphone, "CanPublishSources = TrackSources.Microphone, CanPublishData = false")]
    [InlineData("CanPublish = true, CanUpdateOwnMetadata = true", Microphone, "CanPublish = true, CanPublishSources = TrackSources.Microphone, CanPublishData = false")]
    [InlineData("CanPublishSources = TrackSources.Microphone, CanUpdateOwnMetadata = true", Microphone, "CanPublishSources = TrackSources.Microphone, CanPublishData = false")]
    [InlineData("CanUpdateOwnMetadata = true", "await room.LocalParticipant!.PublishTrackAsync(track);", "CanPublishData = false")]
    public async Task Of_calls(string arguments, string call, string? reduced)
    {
        TestProject project = TestProject.Of(Bot.Replace("CALL", call, StringComparison.Ordinal)).WithSource("Policies.cs", Policy(arguments)).WithClient();
        if (reduced is null)
        {
            Assert.DoesNotContain((await project.Analyze(allowErrors: true)).Diagnostics, diagnostic => diagnostic.Id == "GG2110");
            return;
        }

        await FixTest.Verify(project, [("Policies.cs", Policy(reduced))], "GG2110", "Reduce Viewer to what is used");
    }

    [Fact]
    public Task Of_client_files()
        => FixTest.Verify(
            TestProject.Of(Policy("CanUpdateOwnMetadata = true, CanPublishData = true"))
                .WithAdditionalFile("a.swift", "import LiveKit\nfunc f(_ room: Room) async { try? await room.localParticipant.set(name: \"x\") }\n", ("GrantGenClient", "true"), ("GrantGenPolicy", "Viewer")),
            Policy("CanUpdateOwnMetadata = true, CanPublish = false"),
            "GG5010",
            "Reduce Viewer to what is used");

    /// <summary>The source that a call without a tied policy publishes stays in the policy.</summary>
    [Fact]
    public Task An_untied_call_keeps_its_source()
        => FixTest.Verify(
            TestProject.Of(Bot.Replace("CALL", Microphone, StringComparison.Ordinal))
                .WithSource("Other.cs", "using LiveKit.Rtc; class Other { Task M(LocalParticipant me, LocalTrack track) => me.PublishTrackAsync(track, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceCamera }); }")
                .WithSource("Policies.cs", Policy("CanUpdateOwnMetadata = true"))
                .WithClient(),
            [("Policies.cs", Policy("CanPublishSources = TrackSources.Camera | TrackSources.Microphone, CanPublishData = false"))],
            "GG2110",
            "Reduce Viewer to what is used");

    [Theory]
    [InlineData("setCamera(enabled: true)", "CanPublishSources = TrackSources.Camera, CanPublishData = false")]
    [InlineData("setCamera(enabled: false)", null)]
    public Task Of_sources_of_client_files(string call, string? reduced)
        => FixTest.Verify(
            TestProject.Of(Policy("CanPublishSources = TrackSources.Camera | TrackSources.Microphone, CanUpdateOwnMetadata = true"))
                .WithAdditionalFile("a.swift", $"import LiveKit\nfunc f(_ room: Room) async {{ try? await room.localParticipant.{call} }}\n", ("GrantGenClient", "true"), ("GrantGenPolicy", "Viewer")),
            Policy(reduced ?? "CanPublishSources = TrackSources.Camera | TrackSources.Microphone, CanPublishData = false"),
            "GG5010",
            "Reduce Viewer to what is used");

    private static string Policy(string arguments) => $"[RoomPolicy({arguments})] public partial class Viewer;";
}
