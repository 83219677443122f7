using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Clients;

/// <summary>GG5001 to GG5005: a call in a client file needs a permission that the policy lacks. One rule per row of <see cref="PermissionTable"/> with such calls.</summary>
internal sealed class ClientRule
{
    private ClientRule(PermissionInfo permission, string id)
    {
        Permission = permission;
        Descriptor = new DiagnosticDescriptor(
            id,
            permission.ClientTitle,
            permission.MessageStart + ": {3}",
            RuleCategories.Client,
            DiagnosticSeverity.Warning,
            isEnabledByDefault: true,
            description: RulePages.Description(id),
            helpLinkUri: RulePages.Link(id));
    }

    /// <summary>All rules, in the order of their IDs.</summary>
    public static IReadOnlyList<ClientRule> All { get; } = PermissionTable.All
        .Where(permission => permission.ClientRuleId is not null)
        .Select(permission => new ClientRule(permission, permission.ClientRuleId!))
        .ToArray();

    /// <summary>The missing permission that the rule reports.</summary>
    public PermissionInfo Permission { get; }

    /// <summary>The diagnostic that the rule reports. Its message takes the method, the grant, the policy and the symptom on the client.</summary>
    public DiagnosticDescriptor Descriptor { get; }
}
