namespace GrantGen.Policies;

/// <summary>A line of the approved file that cannot be read.</summary>
/// <param name="Line">The zero-based line.</param>
/// <param name="Reason">The error, as the end of a sentence about the line.</param>
internal sealed record ApprovedFileProblem(int Line, string Reason);
