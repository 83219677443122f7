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
        Dictionary<GrantOrigin, UsedRights> used = new();
        HashSet<SyntaxNode> known = new(all.AllUses.Where(tied => tied.Tie.Kind is not (TieKind.None or TieKind.Adjacent)).Select(tied => tied.Use.Syntax));
        UsedRights usedSomewhere = new();
        foreach ((PermissionUse use, Tie tie) in all.AllUses)
        {
            // A room of unknown origin can run under any policy.
            if (!known.Contains(use.Syntax))
            {
                usedSomewhere.Add(use.Call.Permission, use.Call.Grant, use.Source);
            }

            foreach (GrantOrigin policy in tie.Possible)
            {
                RightsOf(policy).Add(use.Call.Permission, use.Call.Grant, use.Source);
            }
        }

        foreach (GrantOrigin policy in all.ConnectedPolicies(context.CancellationToken))
        {
            RightsOf(policy);
        }

        // For a policy with client files in other languages, those files count too.
        ClientProject clients = new(context.Compilation, context.Options);
        UnusedByClientsRule.Report(context, clients, UsedInCode);
        HashSet<ISymbol> ofClients = new(clients.Items.SelectMany(item => item.PolicyNames)
            .Select(name => clients.Policy(name, context.CancellationToken)?.Type).OfType<ISymbol>(), SymbolEqualityComparer.Default);
        foreach (GrantOrigin policy in GrantOrigins.Sort(used.Keys.Where(policy => policy.Type is null || !ofClients.Contains(policy.Type))))
        {
            if (policy is not { Model: { } model, Type: { } type })
            {
                continue;
            }

            UsedRights kept = UsedInCode(type);
            foreach ((Grant grant, PermissionInfo permission) in PermissionTable.CallGrants)
            {
                if (!kept.Contains(permission) && CallGrants.GetLocation(model, type, grant, context.Compilation) is { } place)
                {
                    context.ReportDiagnostic(Diagnostic.Create(Descriptor, place, EvidenceOf(policy), UsedPermissions.ToProperties(kept.Rights, model.Sources),
                        policy.Name, grant.Property));
                }
            }
        }

        // The rights that calls under the policy need, and calls that are tied to no policy.
        UsedRights UsedInCode(INamedTypeSymbol type)
        {
            UsedRights rights = new();
            rights.UnionWith(usedSomewhere);
            foreach (KeyValuePair<GrantOrigin, UsedRights> entry in used.Where(entry => SymbolEqualityComparer.Default.Equals(entry.Key.Type, type)))
            {
                rights.UnionWith(entry.Value);
            }

            return rights;
        }

        // The calls that need the remaining permissions. They are the reason why the fix keeps these.
        IEnumerable<Location> EvidenceOf(GrantOrigin policy) => all.AllUses
            .Where(tied => tied.Tie.Possible.Contains(policy))
            .Select(tied => tied.Use.Syntax.GetLocation())
            .Distinct()
            .OrderBy(place => place.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(place => place.SourceSpan.Start);

        UsedRights RightsOf(GrantOrigin policy)
        {
            if (!used.TryGetValue(policy, out UsedRights? rights))
            {
                used.Add(policy, rights = new UsedRights());
            }

            return rights;
        }
    }
}
