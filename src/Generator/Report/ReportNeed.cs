namespace GrantGen.Generator.Report;

/// <summary>A right that code without a policy needs.</summary>
/// <param name="Permission">The name of the permission.</param>
/// <param name="Uses">The calls that need it.</param>
internal sealed record ReportNeed(string Permission, IReadOnlyList<ReportUse> Uses);
