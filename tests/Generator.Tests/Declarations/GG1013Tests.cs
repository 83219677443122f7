namespace GrantGen.Generator.Tests.Declarations;

/// <summary>GG1013: an empty list of sources.</summary>
public class GG1013Tests
{
    [Theory]
    [InlineData("{|GG1013:CanPublishSources = TrackSources.None|}")]
    [InlineData("{|GG1013:CanPublishSources = default|}")]
    [InlineData("{|GG1013:CanPublishSources = (TrackSources)64|}")]
    [InlineData("CanPublishSources = TrackSources.Camera | TrackSources.Microphone")]
    public async Task Empty_sources(string argument) => await DeclarationTest.Verify(argument);
}
