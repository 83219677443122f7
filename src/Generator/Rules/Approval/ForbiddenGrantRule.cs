using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Approval;

/// <summary>GG4010: a policy or a hand-written token grants what <c>[NeverGrants]</c> forbids.</summary>
internal static class ForbiddenGrantRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.ForbiddenGrant,
        "Forbidden permission is granted",
        "{0} grants the permission {1}, which [NeverGrants] on {2} forbids: {3}",
        RuleCategories.Approval,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.ForbiddenGrant),
        helpLinkUri: RulePages.Link(RuleIds.ForbiddenGrant));

    /// <summary>Creates a report.</summary>
    /// <param name="location">The location of the grant.</param>
    /// <param name="subject">The policy or token that grants it: "Policy 'X'".</param>
    /// <param name="permission">The permission.</param>
    /// <param name="place">The attribute that forbids it.</param>
    /// <param name="reason">The reason why the server grants it.</param>
    public static Diagnostic Create(Location location, string subject, NamedPermission permission, string place, string reason)
        => Diagnostic.Create(Descriptor, location, subject, permission.Name, place, reason);
}
