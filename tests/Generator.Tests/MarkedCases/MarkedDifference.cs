namespace GrantGen.Generator.Tests.MarkedCases;

/// <summary>A line whose reports differ from its marks.</summary>
/// <param name="Mark">The line and the rule.</param>
/// <param name="IsReported">Whether the rule is reported and not marked; otherwise it is marked and not reported.</param>
internal sealed record MarkedDifference(Mark Mark, bool IsReported)
{
    /// <summary>The difference as a line of the approved file.</summary>
    public override string ToString() => $"{Mark} {(IsReported ? "wrong" : "missed")}";
}
