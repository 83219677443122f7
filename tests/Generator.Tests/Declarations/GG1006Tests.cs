namespace GrantGen.Generator.Tests.Declarations;

/// <summary>GG1006: sources that never apply.</summary>
public class GG1006Tests
{
    [Theory]
    [InlineData("CanPublish = false, {|GG1006:CanPublishSources = TrackSources.Camera|}")]
    [InlineData("CanPublish = true, CanPublishSources = TrackSources.Camera")]
    [InlineData("CanPublishSources = TrackSources.Camera")]
    public async Task Sources_without_publish(string argument) => await DeclarationTest.Verify(argument);
}
