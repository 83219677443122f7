using GrantGen.Facts;
using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.FlowAnalysis.Solving;
using GrantGen.Generator.FlowAnalysis.WholeCompilation;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Parsing;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Ties;

/// <summary>
/// Finds the policies that a use runs under. Declared, flow, inside, adjacent: the first tie that applies wins.
/// </summary>
internal sealed class TieResolver
{
    private readonly TypeFlowGraph _graph;
    private readonly FlowAnalysisResult _flow;
    private readonly WellKnownTypes _types;
    private readonly CancellationToken _cancellationToken;

    /// <param name="graph">The graph of the type.</param>
    /// <param name="flow">The result of the flow analysis of the type alone.</param>
    /// <param name="types">The compilation's types.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public TieResolver(TypeFlowGraph graph, FlowAnalysisResult flow, WellKnownTypes types, CancellationToken cancellationToken)
    {
        _graph = graph;
        _flow = flow;
        _types = types;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The policies that a use is tied to.</summary>
    public Tie Find(PermissionUse use)
    {
        List<GrantOrigin> declared = FindDeclared(use);
        if (declared.Count > 0)
        {
            return new Tie(TieKind.Declared, declared);
        }

        if (use.Receiver is { } holder)
        {
            Tie flowing = FlowTo(use, _flow);
            if (flowing.Policies.Count > 0 || _flow.IsUnknown(holder))
            {
                Tie tie = flowing.IsFromCollection ? flowing.And(Adjacent(use)) : flowing;
                return tie.FindMissingPermission(use) is not null && (IsOverriddenOutside(holder) || AreNamedOutside(_flow.MembersAssigningBesideTokensAt(holder)))
                    ? tie with { NeedsWholeCompilation = true }
                    : tie;
            }
        }

        // A call of the server's API runs under the token with which it is sent, and under no other.
        if (use.Call.Permission == PermissionTable.ServerGrant && !use.Call.IsWrapper)
        {
            return Tie.None;
        }

        if (Inside(use) is null && use.Receiver is { } element && _flow.IsElement(element))
        {
            return Tie.None with { IsFromCollection = true, Near = Adjacent(use) };
        }

        Tie near = Inside(use) is { } around ? new Tie(TieKind.Inside, new List<GrantOrigin> { around }) : Adjacent(use);
        return use.Receiver is { } held && near.FindMissingPermission(use) is not null && NeedsWholeCompilation(held)
            ? near with { NeedsWholeCompilation = true }
            : near;
    }

    /// <summary>The policies that reach a use by flow.</summary>
    public static Tie FlowTo(PermissionUse use, FlowAnalysisResult flow)
    {
        FlowNode holder = use.Receiver!;
        List<ReachingSite> sites = flow.SitesAt(holder, use.Member.ContainingType).ToList();
        HashSet<MintSite> direct = new(sites.Where(site => site.Key is not MergeKey.KeyedElement).Select(site => site.Site));
        sites.RemoveAll(site => site.Key is MergeKey.KeyedElement && direct.Contains(site.Site));
        IReadOnlyList<MergeKey?> unknown = flow.KeysOfUnknownAt(holder, use.Member.ContainingType);
        List<MergeKey?> keys = sites.Select(site => site.Key).Concat(unknown).Distinct().ToList();
        bool isMerge = keys.Count > 1 || keys.Exists(key => key is MergeKey.Many or MergeKey.Element);
        bool isKeyed = keys.Exists(key => key is MergeKey.KeyedElement);
        INamedTypeSymbol? own = WellKnownTypes.GetOutermostType(use.Member);
        bool isFilledHere = sites.TrueForAll(site => SymbolEqualityComparer.Default.Equals(WellKnownTypes.GetOutermostType(site.Site.Member), own));
        return new Tie(TieKind.Flow, PoliciesOf(sites.Select(site => site.Site)))
        {
            Sites = sites.Select(site => site.Site).ToList(),
            Possible = GrantOrigins.Unnarrow(PoliciesOf(flow.AllSitesAt(holder))),
            IsFromCollection = isKeyed && !isFilledHere,
            IsMerge = isMerge || isKeyed,
            IsMergeWithUnknown = unknown.Count > 0 && (isMerge || isKeyed),
        };
    }

    /// <summary>Whether a derived type elsewhere overrides a member whose token is here: the code of the base class runs on its objects as well.</summary>
    private bool IsOverriddenOutside(FlowNode holder)
        => _flow.OverridableMembersAt(holder).Any(member => SyntacticReferences.ExistOverridesOutside(_graph.Outermost, member, _types.Compilation,
            _cancellationToken));

    /// <summary>Whether other types can determine the token with which a room was connected.</summary>
    private bool NeedsWholeCompilation(FlowNode holder) => _flow.IsExternal(holder) || AreNamedOutside(_flow.AssigningMembersOf(holder));

    /// <summary>Whether other types seem to name one of the members, to pass or store a value.</summary>
    private bool AreNamedOutside(IEnumerable<ISymbol> members)
        => members.Any(member => SyntacticReferences.ExistOutside(_graph.Outermost, member, _types.Compilation, _cancellationToken));

    private List<GrantOrigin> FindDeclared(PermissionUse use)
    {
        for (ISymbol? level = use.Member; level is not null and not INamespaceSymbol; level = level.ContainingType)
        {
            List<GrantOrigin> declared = DeclaredOn(level);
            if (declared.Count > 0)
            {
                return declared;
            }
        }

        return use.Member.ContainingAssembly is { } assembly ? DeclaredOn(assembly) : new List<GrantOrigin>();
    }

    private List<GrantOrigin> DeclaredOn(ISymbol symbol)
    {
        List<GrantOrigin> policies = new();
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.IsOf(WellKnownNames.UsesPolicyAttribute)
                && attribute.ConstructorArguments.Length == 1
                && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol type }
                && _types.TryGetPolicy(type, _cancellationToken) is { } policy)
            {
                policies.Add(policy);
            }
        }

        return GrantOrigins.Sort(policies);
    }

    private GrantOrigin? Inside(PermissionUse use)
    {
        for (INamedTypeSymbol? type = use.Member.ContainingType; type is not null; type = type.ContainingType)
        {
            if (_types.TryGetPolicy(type, _cancellationToken) is { } policy)
            {
                return policy;
            }
        }

        return null;
    }

    private Tie Adjacent(PermissionUse use)
    {
        List<MintSite> minted = MintedIn(mint => SymbolEqualityComparer.Default.Equals(mint.Member, use.Member));
        for (INamedTypeSymbol? type = use.Member.ContainingType; minted.Count == 0 && type is not null; type = type.ContainingType)
        {
            INamedTypeSymbol level = type;
            minted = MintedIn(mint => SymbolEqualityComparer.Default.Equals(mint.Member.ContainingType, level));
        }

        return new Tie(TieKind.Adjacent, PoliciesOf(minted)) { Sites = minted };
    }

    /// <summary>
    /// The tokens that are minted in the scope. The holder of a server token is not a participant, so it does not count for a participant's calls.
    /// </summary>
    private List<MintSite> MintedIn(Func<TokenCreation, bool> isHere)
        => _graph.Mints.Where(isHere).SelectMany(mint => _flow.SitesAt(mint.Token)).Select(site => site.Site)
            .Where(site => site.Policy?.Grants.JoinsRoom == true).ToList();

    private static List<GrantOrigin> PoliciesOf(IEnumerable<MintSite> sites) => GrantOrigins.Sort(sites.Select(site => site.Policy).OfType<GrantOrigin>());
}
