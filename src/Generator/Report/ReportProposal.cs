namespace GrantGen.Generator.Report;

/// <summary>The narrowest policy for code that has none.</summary>
/// <param name="Code">The description of the code.</param>
/// <param name="Path">The file of a hand-written token, relative to the project; null for other code.</param>
/// <param name="Line">The line of the token, from 1; 0 for other code.</param>
/// <param name="Attributes">The attributes of the policy, in brackets.</param>
/// <param name="Needs">The rights that it must grant, with the calls that need them.</param>
internal sealed record ReportProposal(string Code, string? Path, int Line, string Attributes, IReadOnlyList<ReportNeed> Needs);
