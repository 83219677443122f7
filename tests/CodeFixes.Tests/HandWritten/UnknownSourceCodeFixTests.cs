namespace GrantGen.CodeFixes.Tests.HandWritten;

/// <summary>The fix of GG3003 writes the server's name of the source.</summary>
public class UnknownSourceCodeFixTests
{
    [Theory]
    [InlineData("""CanPublishSources = new() { "screenshare" }""", """CanPublishSources = new() { "screen_share" }""")]
    [InlineData("""CanPublishSources = [ "Camera" /* c */, "mic", "camera" ]""", """CanPublishSources = [ "camera" /* c */, "microphone", "camera" ]""")]
    [InlineData("""CanPublishSources = { @"SCREEN_SHARE_AUDIO" }""", """CanPublishSources = { "screen_share_audio" }""")]
    [InlineData("""CanPublishSources = ["screen-share", "nonsense"]""", """CanPublishSources = ["screen_share", {|GG3003:"nonsense"|}]""")]
    public Task It_is_named(string before, string after) => FixTest.Verify(Project(before), $"using Livekit.Server.Sdk.Dotnet; class C {{ object M() => new VideoGrants {{ {after} }}; }}", "GG3003");

    [Theory]
    [InlineData("""CanPublishSources = ["nonsense"]""")]
    [InlineData("""CanPublishSources = [nameof(List<string>.Add)]""")]
    public Task It_is_not_plain_what_is_meant(string initializer) => FixTest.NoFix(Project(initializer), "GG3003");

    [Fact]
    public Task It_is_named_in_a_statement()
        => FixTest.Verify(
            TestProject.Of("using LiveKit.Authentication; class C { void M(ILiveKitTokenBuilder b) => b.WithVideoGrant(g => g.CanPublishSources!.Add(\"Microphone\")); }").WithAspNetCoreServerSdk(),
            "using LiveKit.Authentication; class C { void M(ILiveKitTokenBuilder b) => b.WithVideoGrant(g => g.CanPublishSources!.Add(\"microphone\")); }",
            "GG3003");

    private static TestProject Project(string initializer)
        => TestProject.Of($"using Livekit.Server.Sdk.Dotnet; class C {{ object M() => new VideoGrants {{ {initializer} }}; }}").WithServerSdk();
}
