namespace GrantGen.Generator.Report;

/// <summary>A policy in the report.</summary>
/// <param name="Name">Its full metadata name.</param>
/// <param name="Path">The file of its attribute, relative to the project.</param>
/// <param name="Line">The line of its attribute, from 1.</param>
/// <param name="Lifetime">The lifetime of its tokens.</param>
/// <param name="Approval">Its state in the approved file; null if there is no file.</param>
/// <param name="Cells">Its permissions, in the order of the columns.</param>
internal sealed record ReportPolicy(string Name, string Path, int Line, string Lifetime, string? Approval, IReadOnlyList<ReportCell> Cells);
