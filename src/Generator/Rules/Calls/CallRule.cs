using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Calls;

/// <summary>GG2001 to GG2007, and GG2101 to GG2107: a call needs a permission that the policy lacks. One rule per row of <see cref="PermissionTable"/>.</summary>
internal sealed class CallRule
{
    private CallRule(PermissionInfo permission)
    {
        Permission = permission;
        Descriptor = CreateDescriptor(permission, permission.RuleId, permission.Title);
        CompilationEndDescriptor = CreateDescriptor(permission, permission.CompilationEndRuleId, permission.Title + ", tied across types",
            WellKnownDiagnosticTags.CompilationEnd);
    }

    /// <summary>All rules, in the order of their IDs.</summary>
    public static IReadOnlyList<CallRule> All { get; } = PermissionTable.All.Select(permission => new CallRule(permission)).ToArray();

    /// <summary>The missing permission that the rule reports.</summary>
    public PermissionInfo Permission { get; }

    /// <summary>The diagnostic that the rule reports. Its message takes the method, the grant, the policy and the server's answer.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The diagnostic for a tie through other types: known at the end of the compilation, and shown by the build alone.</summary>
    public DiagnosticDescriptor CompilationEndDescriptor { get; }

    /// <summary>The rule that reports a missing permission.</summary>
    public static CallRule Find(PermissionInfo permission) => All.First(rule => rule.Permission == permission);

    private static DiagnosticDescriptor CreateDescriptor(PermissionInfo permission, string id, string title, params string[] tags) => new(
        id,
        title,
        permission.MessageStart + ": {3}",
        RuleCategories.Permission,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(id),
        helpLinkUri: RulePages.Link(id),
        customTags: tags);
}
