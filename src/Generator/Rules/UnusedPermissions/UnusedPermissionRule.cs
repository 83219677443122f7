using GrantGen.Facts;
using GrantGen.Generator.Clients;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Ties;
using GrantGen.Permissions;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.UnusedPermissions;

/// <summary>
/// GG2110: nothing that is tied to a policy uses a permission that it grants. Asked only of policies that run in this
/// compilation: the token of any other goes to a client whose code is not here.
/// </summary>
internal static class UnusedPermissionRule
{
    public static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnusedPermission,
        "Permission is granted and not used",
        "Nothing tied to policy '{0}' uses {1}, which it grants: the server would let its holder do what this code never does",
        RuleCategories.Permission,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.UnusedPermission),
        helpLinkUri: RulePages.Link(RuleIds.UnusedPermission),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>The grants that exist only for calls, with what the calls need.</summary>
    public static readonly IReadOnlyList<(Grant Grant, PermissionInfo Permission)> CallGrants = PermissionTable.All
        .SelectMany(permission => permission.OnlyForCalls.Select(grant => (grant, permission)))
        .OrderBy(entry => GrantTable.All.TakeWhile(grant => grant != entry.grant).Count())
        .ToArray();

    /// <summary>Reports the grants of the compilation's own policies.</summary>
    public static void Report(CompilationAnalysisContext context, CompilationFlowAnalysis all)
    {
        Dictionary<GrantOrigin, HashSet<PermissionInfo>> used = new();
        HashSet<SyntaxNode> known = new(all.All.Where(tied => tied.Tie.Kind is not (TieKind.None or TieKind.Adjacent)).Select(tied => tied.Use.Syntax));
        HashSet<PermissionInfo> usedSomewhere = new();
        foreach ((PermissionUse use, Tie tie) in all.All)
        {
            // Of a room that comes from who knows where, any policy may be the one that it runs under.
            if (!known.Contains(use.Syntax))
            {
                usedSomewhere.Add(use.Call.Permission);
            }

            foreach (GrantOrigin policy in tie.Possible)
            {
                PermissionsOf(policy).Add(use.Call.Permission);
            }
        }

        foreach (GrantOrigin policy in all.ConnectedPolicies(context.CancellationToken))
        {
            PermissionsOf(policy);
        }

        // For a policy with client files in other languages, those files count too.
        ClientProject clients = new(context.Compilation, context.Options);
        UnusedByClientsRule.Report(context, clients, (type, permission) => usedSomewhere.Contains(permission) || used.Any(entry => entry.Value.Contains(permission) && SymbolEqualityComparer.Default.Equals(entry.Key.Type, type)));
        HashSet<ISymbol> ofClients = new(clients.Items.SelectMany(item => item.PolicyNames).Select(name => clients.Policy(name, context.CancellationToken)?.Type).OfType<ISymbol>(), SymbolEqualityComparer.Default);
        foreach (GrantOrigin policy in TieResolver.Ordered(used.Keys.Where(policy => policy.Type is null || !ofClients.Contains(policy.Type))))
        {
            foreach ((Grant grant, PermissionInfo permission) in CallGrants)
            {
                if (!used[policy].Contains(permission) && !usedSomewhere.Contains(permission) && policy is { Model: { } model, Type: { } type } && PlaceOf(model, type, grant, context.Compilation) is { } place)
                {
                    context.ReportDiagnostic(Diagnostic.Create(Descriptor, place, EvidenceOf(policy), UsedPermissions.ToProperties(used[policy].Concat(usedSomewhere)), policy.Name, grant.Property));
                }
            }
        }

        // The calls that need what the policy keeps: where the fix takes the rest away, they are the reason.
        IEnumerable<Location> EvidenceOf(GrantOrigin policy) => all.All
            .Where(tied => tied.Tie.Possible.Contains(policy))
            .Select(tied => tied.Use.Syntax.GetLocation())
            .Distinct()
            .OrderBy(place => place.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(place => place.SourceSpan.Start);

        HashSet<PermissionInfo> PermissionsOf(GrantOrigin policy)
        {
            if (!used.TryGetValue(policy, out HashSet<PermissionInfo>? permissions))
            {
                used.Add(policy, permissions = new HashSet<PermissionInfo>());
            }

            return permissions;
        }
    }

    /// <summary>The argument that grants; null if the policy does not state the grant, or is in another compilation.</summary>
    public static Location? PlaceOf(PolicyModel policy, INamedTypeSymbol type, Grant grant, Compilation compilation)
        => type.Find(WellKnownNames.RoomPolicyAttribute)?.ApplicationSyntaxReference is { } declaration
            && compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            && policy.Joins
            && IsGranted(policy, grant)
            && declaration.GetSyntax() is AttributeSyntax { ArgumentList.Arguments: var arguments }
                ? arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == grant.Property)?.GetLocation()
                : null;

    private static bool IsGranted(PolicyModel policy, Grant grant)
        => grant.Kind == GrantKind.Sources ? policy.Sources is > 0 && ServerDefaults.CanPublish(policy.Flag(GrantTable.CanPublish)) : policy.Flag(grant) == true;
}
