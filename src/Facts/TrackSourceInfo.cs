namespace GrantGen.Facts;

/// <summary>One source of a track: its bit in <c>GrantGen.TrackSources</c> and its name in a token.</summary>
/// <param name="Flag">The bit in <c>TrackSources</c>.</param>
/// <param name="Name">The member of <c>TrackSources</c>.</param>
/// <param name="WireName">The string in <c>canPublishSources</c>: exact, lower case.</param>
/// <param name="DisplayText">Its name in a sentence.</param>
/// <param name="HolderText">Completes "its holder can publish …".</param>
internal sealed record TrackSourceInfo(int Flag, string Name, string WireName, string DisplayText, string HolderText)
{
    /// <summary>The origin of the row.</summary>
    public FactOrigin Origin { get; init; } = FactOrigins.Models;
}
