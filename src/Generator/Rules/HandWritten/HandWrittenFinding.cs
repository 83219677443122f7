using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>A fault of hand-written grants.</summary>
/// <param name="Location">The reported location.</param>
/// <param name="Arguments">The arguments of the message.</param>
internal sealed record HandWrittenFinding(Location Location, params object[] Arguments)
{
    /// <summary>The intended name, for a fix; null if there is none.</summary>
    public string? Suggestion { get; init; }
}
