using GrantGen.Facts;
using GrantGen.Generator.Calls;
using GrantGen.Generator.Models;
using GrantGen.Generator.Ties;
using GrantGen.Generator.Ties.Across;
using GrantGen.Generator.Ties.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Calls;

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
        helpLinkUri: RulePages.Link(RuleIds.UnusedPermission),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>What a grant is there for. Subscribing takes no call, and other grants have effects without one.</summary>
    private static readonly (Grant Grant, Need Need)[] s_needs =
    {
        (GrantTable.CanPublish, Need.Publish),
        (GrantTable.CanPublishSources, Need.Publish),
        (GrantTable.CanPublishData, Need.PublishData),
        (GrantTable.CanUpdateOwnMetadata, Need.UpdateOwnMetadata),
    };

    /// <summary>Reports the grants of the compilation's own policies.</summary>
    public static void Report(CompilationAnalysisContext context, CompilationFacts all)
    {
        Dictionary<TiedPolicy, HashSet<Need>> used = new();
        HashSet<SyntaxNode> known = new(all.All.Where(tied => tied.Tie.Kind is not (TieKind.None or TieKind.Adjacent)).Select(tied => tied.Use.Syntax));
        HashSet<Need> usedSomewhere = new();
        foreach ((Use use, Tie tie) in all.All)
        {
            // Of a room that comes from who knows where, any policy may be the one that it runs under.
            if (!known.Contains(use.Syntax))
            {
                usedSomewhere.Add(use.Call.Need);
            }

            foreach (TiedPolicy policy in tie.All)
            {
                NeedsOf(policy).Add(use.Call.Need);
            }
        }

        foreach (TiedPolicy policy in all.ConnectedPolicies(context.CancellationToken))
        {
            NeedsOf(policy);
        }

        foreach (TiedPolicy policy in TieResolver.Ordered(used.Keys))
        {
            foreach ((Grant grant, Need need) in s_needs)
            {
                if (!used[policy].Contains(need) && !usedSomewhere.Contains(need) && PlaceOf(policy, grant, context.Compilation) is { } place)
                {
                    context.ReportDiagnostic(Diagnostic.Create(Descriptor, place, policy.Name, grant.Property));
                }
            }
        }

        HashSet<Need> NeedsOf(TiedPolicy policy)
        {
            if (!used.TryGetValue(policy, out HashSet<Need>? needs))
            {
                used.Add(policy, needs = new HashSet<Need>());
            }

            return needs;
        }
    }

    /// <summary>The argument that grants; null if the policy does not state the grant, or stands in another compilation.</summary>
    private static Location? PlaceOf(TiedPolicy policy, Grant grant, Compilation compilation)
        => policy is { Model: { } model, Declaration: { } declaration }
            && compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            && model.Joins
            && IsGranted(model, grant)
            && declaration.GetSyntax() is AttributeSyntax { ArgumentList.Arguments: var arguments }
                ? arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == grant.Property)?.GetLocation()
                : null;

    private static bool IsGranted(PolicyModel policy, Grant grant)
        => grant.Kind == GrantKind.Sources ? policy.Sources is > 0 && ServerDefaults.CanPublish(policy.Flag(GrantTable.CanPublish)) : policy.Flag(grant) == true;
}
