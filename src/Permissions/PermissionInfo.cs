using GrantGen.Facts;

namespace GrantGen.Permissions;

/// <summary>A row of <see cref="PermissionTable"/>: what a call can need, and what rules report when a policy lacks it.</summary>
/// <param name="ruleId">The rule about C# calls whose tie is within one type.</param>
/// <param name="compilationEndRuleId">The same rule for a tie that is known only at the end of the compilation.</param>
/// <param name="clientRuleId">The rule about client files; null if no client call needs the permission.</param>
/// <param name="answer">The server's answer to such a call: the end of the message.</param>
internal sealed class PermissionInfo(string ruleId, string compilationEndRuleId, string? clientRuleId, string answer)
{
    /// <summary>The ID of the rule about C# calls whose tie is within one type. It identifies the row.</summary>
    public string RuleId { get; } = ruleId;

    /// <summary>The ID of the same rule for a tie that is known only at the end of the compilation.</summary>
    public string CompilationEndRuleId { get; } = compilationEndRuleId;

    /// <summary>The ID of the rule about client files; null if no client call needs the permission.</summary>
    public string? ClientRuleId { get; } = clientRuleId;

    /// <summary>The server's answer to such a call: the end of the message.</summary>
    public string Answer { get; } = answer;

    /// <summary>The grant of the permission; null if the call names it.</summary>
    public Grant? Grant { get; init; }

    /// <summary>Whether a policy has the permission, by the grant and the server's default. An absent flag means no, unless the row has another default.</summary>
    public Func<IStatedGrants, Grant, bool> IsGranted { get; init; } = static (policy, grant) => policy.Flag(grant) == true;

    /// <summary>Another grant that the server's default follows: if its value is unknown, so is the permission.</summary>
    public Grant? DefaultFollows { get; init; }

    /// <summary>The title of the rules about C# calls.</summary>
    public string Title { get; init; } = "";

    /// <summary>The title of the rule about client files.</summary>
    public string ClientTitle { get; init; } = "";

    /// <summary>The message before the answer. Its arguments are the call, the grant and the policy.</summary>
    public string MessageStart { get; init; } = "'{0}' needs {1}, which policy '{2}' does not grant";

    /// <summary>The grants that exist only for such calls. A policy that states one without such a call grants too much.</summary>
    public IReadOnlyList<Grant> OnlyForCalls { get; init; } = Array.Empty<Grant>();

    /// <summary>The names, in lower case and without underscores, by which client code checks the permission before a call.</summary>
    public IReadOnlyList<string> CheckNames { get; init; } = Array.Empty<string>();

    /// <summary>Whether a name in client code, in lower case and without underscores, checks the permission.</summary>
    public bool IsCheckedBy(string name) => CheckNames.Contains(name, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => RuleId;
}
