namespace GrantGen.FactCheck;

/// <summary>A row in which the tables and a file of LiveKit differ.</summary>
/// <param name="Kind">Whether the row is new upstream, removed there, or different.</param>
/// <param name="Fact">The fact of the row, such as <c>grant agentThread.sql</c>.</param>
/// <param name="Detail">The values of both sides.</param>
internal sealed record FactDifference(DifferenceKind Kind, string Fact, string Detail)
{
    /// <summary>The difference as a line of the output.</summary>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant(),-8}{Fact}: {Detail}";
}
