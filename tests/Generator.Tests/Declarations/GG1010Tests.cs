namespace GrantGen.Generator.Tests.Declarations;

/// <summary>GG1010: a hidden participant with the permission to publish.</summary>
public class GG1010Tests
{
    [Theory]
    [InlineData("{|GG1010:Hidden = true|}")]
    [InlineData("{|GG1010:Hidden = true|}, CanPublishSources = TrackSources.Camera")]
    [InlineData("Hidden = true, CanPublish = false")]
    [InlineData("Hidden = false")]
    public async Task Hidden_publisher(string argument) => await DeclarationTest.Verify(argument);
}
