namespace GrantGen.Generator.Report;

/// <summary>A client file in the report.</summary>
/// <param name="Path">The file, relative to the project.</param>
/// <param name="Language">Its language.</param>
/// <param name="Policies">The full names of its policies.</param>
/// <param name="Uses">How many calls in it need a permission.</param>
internal sealed record ReportClientFile(string Path, string Language, IReadOnlyList<string> Policies, int Uses);
