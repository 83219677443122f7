using GrantGen.Facts;
using GrantGen.Generator.Calls;
using GrantGen.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Ties;

/// <summary>
/// Finds the policy that a use runs under and that lacks what it needs. Told, flow, inside, adjacent: the first tie that there
/// is decides, and the others are not asked.
/// </summary>
internal sealed class TieResolver
{
    private readonly TypeFacts _facts;
    private readonly KnownTypes _types;
    private readonly CancellationToken _cancellation;

    /// <param name="facts">The facts, solved.</param>
    /// <param name="types">The compilation's types.</param>
    /// <param name="cancellation">Stops the work.</param>
    public TieResolver(TypeFacts facts, KnownTypes types, CancellationToken cancellation)
    {
        _facts = facts;
        _types = types;
        _cancellation = cancellation;
    }

    /// <summary>The policy to report and what it lacks; null if no tie leads to one that lacks something.</summary>
    public (INamedTypeSymbol Policy, Lack Lack)? Find(Use use)
        => Lacking(use) is { } policy && LackOf(policy, use) is { } lack ? (policy, lack) : null;

    private INamedTypeSymbol? Lacking(Use use)
    {
        List<INamedTypeSymbol> told = Told(use);
        if (told.Count > 0)
        {
            return AnyLacking(told, use);
        }

        if (use.Participant is { } participant && (participant.Policies.Count > 0 || participant.IsForeign))
        {
            return AnyLacking(participant.Policies, use);
        }

        if (Inside(use) is { } around)
        {
            return AnyLacking(new[] { around }, use);
        }

        List<INamedTypeSymbol> adjacent = Adjacent(use);
        return adjacent.Count > 0 && adjacent.All(policy => IsLacking(policy, use)) ? adjacent[0] : null;
    }

    private INamedTypeSymbol? AnyLacking(IEnumerable<INamedTypeSymbol> policies, Use use) => Ordered(policies).FirstOrDefault(policy => IsLacking(policy, use));

    private bool IsLacking(INamedTypeSymbol policy, Use use) => LackOf(policy, use) is not null;

    private Lack? LackOf(INamedTypeSymbol policy, Use use)
        => _types.PolicyOf(policy, _cancellation) is { } model ? Verdict.Of(use.Call.Need, use.Source, model) : null;

    private List<INamedTypeSymbol> Told(Use use)
    {
        for (ISymbol? level = use.Member; level is not null and not INamespaceSymbol; level = level.ContainingType)
        {
            List<INamedTypeSymbol> told = ToldOn(level);
            if (told.Count > 0)
            {
                return told;
            }
        }

        return use.Member.ContainingAssembly is { } assembly ? ToldOn(assembly) : new List<INamedTypeSymbol>();
    }

    private List<INamedTypeSymbol> ToldOn(ISymbol symbol)
    {
        List<INamedTypeSymbol> policies = new();
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.IsOf(WellKnownNames.UsesPolicyAttribute)
                && attribute.ConstructorArguments.Length == 1
                && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol type }
                && _types.PolicyOf(type, _cancellation) is not null)
            {
                policies.Add(type.OriginalDefinition);
            }
        }

        return policies;
    }

    private INamedTypeSymbol? Inside(Use use)
    {
        for (INamedTypeSymbol? type = use.Member.ContainingType; type is not null; type = type.ContainingType)
        {
            if (_types.PolicyOf(type, _cancellation) is not null)
            {
                return type.OriginalDefinition;
            }
        }

        return null;
    }

    private List<INamedTypeSymbol> Adjacent(Use use)
    {
        List<INamedTypeSymbol> minted = MintedIn(mint => SymbolEqualityComparer.Default.Equals(mint.Member, use.Member));
        for (INamedTypeSymbol? type = use.Member.ContainingType; minted.Count == 0 && type is not null; type = type.ContainingType)
        {
            INamedTypeSymbol level = type;
            minted = MintedIn(mint => SymbolEqualityComparer.Default.Equals(mint.Member.ContainingType, level));
        }

        return minted;
    }

    /// <summary>The policies that are minted somewhere. A server token makes nobody a participant, so it says nothing of a participant's calls.</summary>
    private List<INamedTypeSymbol> MintedIn(Func<Mint, bool> isHere)
        => Ordered(_facts.Mints.Where(isHere).Select(mint => mint.Policy).Where(policy => _types.PolicyOf(policy, _cancellation)?.Joins == true));

    /// <summary>Each once, in an order that does not depend on which thread came first.</summary>
    private static List<INamedTypeSymbol> Ordered(IEnumerable<INamedTypeSymbol> policies)
        => policies
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .OrderBy(policy => policy.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), StringComparer.Ordinal)
            .ToList();
}
