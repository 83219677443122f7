using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Approval;

/// <summary>The rules about approved policies.</summary>
internal static class ApprovalRule
{
    /// <summary>GG4001: a policy has no block.</summary>
    public static readonly DiagnosticDescriptor NotApproved = Create(
        RuleIds.NotApproved,
        "Policy is not in the approved file",
        "Policy '{0}' is not approved: {1}",
        DiagnosticSeverity.Warning);

    /// <summary>GG4002: a policy grants more than its block states.</summary>
    public static readonly DiagnosticDescriptor WiderThanApproved = Create(
        RuleIds.WiderThanApproved,
        "Policy grants more than was approved",
        "Policy '{0}' grants more than GrantGen.Approved.txt says: its holder {1}",
        DiagnosticSeverity.Warning);

    /// <summary>GG4003: a policy grants less, or differs in something other than grants.</summary>
    public static readonly DiagnosticDescriptor DiffersFromApproved = Create(
        RuleIds.DiffersFromApproved,
        "Policy grants less than was approved, or differs otherwise",
        "Policy '{0}' differs from GrantGen.Approved.txt and grants nothing more: it {1}",
        DiagnosticSeverity.Info);

    /// <summary>GG4004: a block names no policy.</summary>
    public static readonly DiagnosticDescriptor ApprovedPolicyMissing = Create(
        RuleIds.ApprovedPolicyMissing,
        "Approved policy no longer exists",
        "GrantGen.Approved.txt lists policy '{0}', which no longer exists",
        DiagnosticSeverity.Info);

    /// <summary>GG4005: a line cannot be read.</summary>
    public static readonly DiagnosticDescriptor UnreadableApprovedLine = Create(
        RuleIds.UnreadableApprovedLine,
        "Approved file cannot be read",
        "Line {0} of GrantGen.Approved.txt cannot be read: it {1}",
        DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity)
        => new(id, title, message, RuleCategories.Approval, severity, isEnabledByDefault: true, description: RulePages.Description(id),
            helpLinkUri: RulePages.Link(id));
}
