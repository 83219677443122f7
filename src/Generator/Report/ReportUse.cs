namespace GrantGen.Generator.Report;

/// <summary>A call in the report.</summary>
/// <param name="Call">The method.</param>
/// <param name="Path">The file, relative to the project.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Reason">Why it is tied to a policy, or why it is not.</param>
internal sealed record ReportUse(string Call, string Path, int Line, string Reason);
