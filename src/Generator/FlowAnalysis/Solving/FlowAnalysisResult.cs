using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <summary>The values that each node can have.</summary>
internal sealed class FlowAnalysisResult
{
    /// <summary>The maximum number of type arguments that are looked up for one type parameter.</summary>
    private const int MaxInstantiations = 20;

    private readonly LocationTable _locations;
    private readonly Dictionary<Location, List<(CallEntry.Origin Origin, DispatchConstraint? Constraint)>> _states;
    private readonly TypeArguments _typeArguments;
    private readonly ILookup<ISymbol?, ITypeSymbol> _instantiations;

    public FlowAnalysisResult(
        LocationTable locations,
        Dictionary<Location, List<(CallEntry.Origin Origin, DispatchConstraint? Constraint)>> states,
        TypeArguments typeArguments,
        IReadOnlyList<TypeFlowGraph> graphs,
        long steps)
    {
        _locations = locations;
        _states = states;
        _typeArguments = typeArguments;
        _instantiations = graphs.SelectMany(graph => graph.Instantiations)
            .ToLookup(entry => (ISymbol?)entry.Parameter, entry => entry.Argument, SymbolEqualityComparer.Default);
        Steps = steps;
    }

    /// <summary>The number of transfers.</summary>
    public long Steps { get; }

    /// <summary>
    /// The sites whose tokens can be at the node, or with whose tokens the room at the node can be connected. Values that are known for this object
    /// take precedence over those of any object of the class.
    /// </summary>
    /// <param name="node">The node.</param>
    /// <param name="type">
    /// The type that contains the use, which determines the type arguments of its base classes; null if they do not matter.
    /// </param>
    public IReadOnlyList<ReachingSite> SitesAt(FlowNode node, INamedTypeSymbol? type = null)
    {
        return BestFactsAt(node, type).Where(fact => fact.Value is AbstractValue.Token)
            .SelectMany(fact => Instantiate(Substitute(((AbstractValue.Token)fact.Value).Site, type), fact.Key)).Distinct().ToList();
    }

    /// <summary>The merges through which values of unknown origin came, as <see cref="SitesAt"/> ranks them; null for one that came through none.</summary>
    public IReadOnlyList<MergeKey?> KeysOfUnknownAt(FlowNode node, INamedTypeSymbol? type)
        => BestFactsAt(node, type).Where(fact => fact.Value is AbstractValue.UnknownOrigin).Select(fact => fact.Key).Distinct().ToList();

    private List<Fact> BestFactsAt(FlowNode node, INamedTypeSymbol? type)
    {
        List<Fact> facts = ConstrainedFactsAt(_locations.GetOrAdd(node)).Where(entry => entry.Fact.Value is AbstractValue.Token or AbstractValue.UnknownOrigin)
            .Select(entry => entry.Fact with { Key = entry.Fact.Key ?? KeyOfImplementation(entry.Constraint, type) }).ToList();
        if (facts.Count > 1)
        {
            Provenance best = facts.Min(fact => fact.Provenance);
            facts.RemoveAll(fact => fact.Provenance > best);
        }

        return facts;
    }

    /// <summary>
    /// The key of a value that only objects of a derived type have: the code of a base class runs on objects of each of its derived types.
    /// </summary>
    private static MergeKey? KeyOfImplementation(DispatchConstraint? constraint, INamedTypeSymbol? type)
        => constraint?.IsOneOfSeveralFor(type?.OriginalDefinition) == true ? new MergeKey.Implementation(constraint) : null;

    private MintSite Substitute(MintSite site, INamedTypeSymbol? type)
        => site is { Parameter.DeclaringType: not null, Argument: null } && _typeArguments.Substitute(new AbstractValue.Token(site), target: null, type) is AbstractValue.Token { Site: var substituted } ? substituted : site;

    /// <summary>The same, including the values of other objects of the class.</summary>
    public IEnumerable<MintSite> AllSitesAt(FlowNode node)
        => FactsAt(node).Select(fact => fact.Value).OfType<AbstractValue.Token>().SelectMany(token => Instantiate(token.Site, key: null))
            .Select(site => site.Site).Distinct();

    /// <summary>Paths from a site to the node of a use.</summary>
    public IEnumerable<Witness> FindWitnesses(FlowNode node, MintSite site, IOperation use, CancellationToken cancellationToken)
    {
        Dictionary<Location, bool> known = new();
        bool isThisObject = FactsAt(node).Any(fact => fact is { Value: AbstractValue.Token { Site: var other }, Provenance: Provenance.Object, Key: not MergeKey.KeyedElement } && other.Operation == site.Operation);
        return new WitnessSearch(_locations, site, HasSite, use, crossesHeap: !isThisObject, cancellationToken)
            .Find(_locations.GetOrAdd(node));

        bool HasSite(Location location)
        {
            if (!known.TryGetValue(location, out bool hasSite))
            {
                known.Add(location,
                    hasSite = FactsAt(location).Any(fact => fact.Value is AbstractValue.Token { Site: var other } && other.Operation == site.Operation));
            }

            return hasSite;
        }
    }

    /// <summary>Whether a value of unknown origin can be here.</summary>
    public bool IsUnknown(FlowNode node) => FactsAt(node).Any(fact => fact.Value is AbstractValue.UnknownOrigin);

    /// <summary>Whether a room that was taken out of a collection can be here.</summary>
    public bool IsElement(FlowNode node) => FactsAt(node).Any(fact => fact.Value is AbstractValue.UnknownElement);

    /// <summary>The members through which other types can have stored the value here.</summary>
    public IEnumerable<ISymbol> AssigningMembersOf(FlowNode node)
        => FactsAt(node).Select(fact => fact.Value).OfType<AbstractValue.ExternallyAssigned>().Select(value => value.Member)
            .Distinct<ISymbol>(SymbolEqualityComparer.Default);

    /// <summary>The members through which other types can have stored a value that is as specific to the object as the tokens here.</summary>
    public IEnumerable<ISymbol> MembersAssigningBesideTokensAt(FlowNode node)
    {
        List<Fact> facts = FactsAt(node).ToList();
        bool isThisObject = facts.Exists(fact => fact is { Value: AbstractValue.Token, Provenance: Provenance.Object });
        return facts.Where(fact => !isThisObject || fact.Provenance == Provenance.Object).Select(fact => fact.Value).OfType<AbstractValue.ExternallyAssigned>()
            .Select(value => value.Member).Distinct<ISymbol>(SymbolEqualityComparer.Default);
    }

    /// <summary>The members whose result is here, and which a derived type can override.</summary>
    public IEnumerable<ISymbol> OverridableMembersAt(FlowNode node)
        => ConstrainedFactsAt(_locations.GetOrAdd(node)).Select(entry => entry.Constraint)
            .Where(constraint => constraint is { Type.IsSealed: false, Answering: { IsSealed: false } answering } && MemberKinds.IsOverridable(answering))
            .Select(constraint => constraint!.Answering!).Distinct<ISymbol>(SymbolEqualityComparer.Default);

    /// <summary>Whether another type of the compilation might supply more values here.</summary>
    public bool IsExternal(FlowNode node) => FactsAt(node).Any(fact => fact.Value is AbstractValue.ExternalInput);

    /// <summary>The site for each of the type arguments that the compilation names, which are a merge.</summary>
    private IEnumerable<ReachingSite> Instantiate(MintSite site, MergeKey? key)
    {
        if (site.Parameter is not { } parameter)
        {
            yield return new ReachingSite(site, key);
            yield break;
        }

        if (site.Argument is { } answering)
        {
            yield return new ReachingSite(site with { Parameter = null, Argument = null }, new MergeKey.Origin(answering.ToDisplayString()));
            yield break;
        }

        HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default) { parameter };
        Queue<ITypeParameterSymbol> open = new();
        open.Enqueue(parameter);
        while (open.Count > 0 && seen.Count < MaxInstantiations)
        {
            foreach (ITypeSymbol argument in _instantiations[open.Dequeue()].Where(argument => seen.Add(argument)).ToList())
            {
                if (argument is ITypeParameterSymbol other)
                {
                    open.Enqueue(other);
                }
                else if (_typeArguments.Substitute(site, argument,
                    AbstractValue.UnknownOrigin.Instance) is AbstractValue.Token { Site: { Parameter: null } known })
                {
                    yield return new ReachingSite(known, new MergeKey.Origin(known.Policy!));
                }
            }
        }
    }

    private IEnumerable<Fact> FactsAt(FlowNode node) => FactsAt(_locations.GetOrAdd(node));

    private IEnumerable<Fact> FactsAt(Location location) => ConstrainedFactsAt(location).Select(entry => entry.Fact);

    /// <summary>The values at a location, each with the constraint on the current object.</summary>
    private IEnumerable<(Fact Fact, DispatchConstraint? Constraint)> ConstrainedFactsAt(Location location)
    {
        if (!_states.TryGetValue(location, out List<(CallEntry.Origin Origin, DispatchConstraint? Constraint)>? states))
        {
            yield break;
        }

        foreach ((CallEntry.Origin origin, DispatchConstraint? constraint) in states)
        {
            if (origin.Fact is { } fact)
            {
                yield return (fact, constraint);
            }
            else if (origin.Entry is { } entry)
            {
                foreach (CallEntry.EntryValue value in entry.Values.Where(value => DispatchConstraint.AreCompatible(constraint, value.Receiver)))
                {
                    yield return (origin.Apply(value.Fact), constraint);
                }
            }
        }
    }
}
