using GrantGen.Facts;

namespace GrantGen.Permissions;

/// <summary>A row of <see cref="PermissionTable"/>: what rules report when a policy lacks the permission.</summary>
/// <param name="Need">What a call needs for the row to apply.</param>
/// <param name="RuleId">The rule about C# calls whose tie is within one type.</param>
/// <param name="CompilationEndRuleId">The same rule, where the tie is known only at the end of the compilation.</param>
/// <param name="ClientRuleId">The rule about client files; null if no client call needs the permission.</param>
/// <param name="Answer">What the server does with such a call: the end of the message.</param>
internal sealed record PermissionInfo(Need Need, string RuleId, string CompilationEndRuleId, string? ClientRuleId, string Answer)
{
    /// <summary>The title of the rules about C# calls.</summary>
    public string Title { get; init; } = "";

    /// <summary>The title of the rule about client files.</summary>
    public string ClientTitle { get; init; } = "";

    /// <summary>The message before the answer. It takes the call, the grant and the policy.</summary>
    public string MessageStart { get; init; } = "'{0}' needs {1}, which policy '{2}' does not grant";

    /// <summary>The grants that exist only for such calls. A policy that states one, and has no such call, grants too much.</summary>
    public IReadOnlyList<Grant> OnlyForCalls { get; init; } = Array.Empty<Grant>();

    /// <summary>The names, in lower case and without underscores, by which client code checks the permission before a call.</summary>
    public IReadOnlyList<string> CheckNames { get; init; } = Array.Empty<string>();
}
