using GrantGen.Facts;
using GrantGen.Generator.Clients;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Ties;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.UnusedPermissions;

/// <summary>
/// GG2110: nothing that is tied to a policy uses a permission that it grants. The rule covers only policies that run in this
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

    /// <summary>Reports the grants of the compilation's own policies.</summary>
    public static void Report(CompilationAnalysisContext context, CompilationFlowAnalysis all)
    {
        Dictionary<GrantOrigin, HashSet<PermissionInfo>> used = new();
        HashSet<SyntaxNode> known = new(all.All.Where(tied => tied.Tie.Kind is not (TieKind.None or TieKind.Adjacent)).Select(tied => tied.Use.Syntax));
        HashSet<PermissionInfo> usedSomewhere = new();
        foreach ((PermissionUse use, Tie tie) in all.All)
        {
            // A room of unknown origin can run under any policy.
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
            foreach ((Grant grant, PermissionInfo permission) in PermissionTable.CallGrants)
            {
                if (!used[policy].Contains(permission) && !usedSomewhere.Contains(permission) && policy is { Model: { } model, Type: { } type } && CallGrants.GetLocation(model, type, grant, context.Compilation) is { } place)
                {
                    context.ReportDiagnostic(Diagnostic.Create(Descriptor, place, EvidenceOf(policy), UsedPermissions.ToProperties(used[policy].Concat(usedSomewhere)), policy.Name, grant.Property));
                }
            }
        }

        // The calls that need the remaining permissions. They are the reason why the fix keeps these.
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
}
