namespace GrantGen.Generator.Report;

/// <summary>A permission of a policy in the report.</summary>
/// <param name="Permission">The name of the permission.</param>
/// <param name="Mark">granted, default or denied.</param>
/// <param name="Uses">The calls that need it.</param>
/// <param name="IsUnused">Whether it is granted, and no known call uses it.</param>
/// <param name="IsPossible">Whether no known call uses it, and a call of unknown origin can need it.</param>
internal sealed record ReportCell(string Permission, string Mark, IReadOnlyList<ReportUse> Uses, bool IsUnused, bool IsPossible);
