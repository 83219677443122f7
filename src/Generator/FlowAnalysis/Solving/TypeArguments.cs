using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <summary>Replaces a policy that is a type parameter by its argument, where a value leaves a generic function or an object of a generic type.</summary>
internal sealed class TypeArguments
{
    private readonly WellKnownTypes _types;
    private readonly CancellationToken _cancellationToken;

    public TypeArguments(WellKnownTypes types, CancellationToken cancellationToken)
    {
        _types = types;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The value as the caller of a function sees it; null if the type argument of the call creates another one.</summary>
    public AbstractValue? Substitute(AbstractValue value, ISymbol? target, INamedTypeSymbol? receiver)
    {
        if (value is not AbstractValue.Token { Site: { Parameter: { } parameter } site })
        {
            return value;
        }

        if (parameter.DeclaringMethod is { } method)
        {
            return target is IMethodSymbol called && SymbolEqualityComparer.Default.Equals(called.OriginalDefinition, method.OriginalDefinition)
                ? Substitute(site, called.TypeArguments[parameter.Ordinal], value)
                : value;
        }

        return (TypeOf(parameter, receiver) ?? TypeOf(parameter, target?.ContainingType)) is { } argument ? Substitute(site, argument, value) : value;
    }

    /// <summary>
    /// The site of a type argument; the same value if the argument is the parameter itself, null if another type creates the token.
    /// </summary>
    public AbstractValue? Substitute(MintSite site, ITypeSymbol argument, AbstractValue value) => argument switch
    {
        INamedTypeSymbol named when site.Argument is { } answering => named.DerivesFromOrImplements(answering)
            ? new AbstractValue.Token(site with { Parameter = null, Argument = null })
            : null,
        ITypeParameterSymbol other when SymbolEqualityComparer.Default.Equals(other, site.Parameter) => value,
        ITypeParameterSymbol other => new AbstractValue.Token(site with { Parameter = other }),
        INamedTypeSymbol named when _types.TryGetPolicy(named,
            _cancellationToken) is { } policy => new AbstractValue.Token(site with { Policy = policy, Parameter = null }),
        _ => AbstractValue.UnknownOrigin.Instance,
    };

    private static ITypeSymbol? TypeOf(ITypeParameterSymbol parameter, INamedTypeSymbol? constructed)
    {
        for (INamedTypeSymbol? type = constructed; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, parameter.DeclaringType?.OriginalDefinition))
            {
                return type.TypeArguments[parameter.Ordinal];
            }
        }

        return constructed is null ? null : TypeOfImplementing(parameter, constructed);
    }

    /// <summary>
    /// The argument of a type parameter in the objects that implement a construction, if their type passes the parameter on to it:
    /// <c>Seats&lt;TPolicy&gt; : ISeats&lt;TPolicy&gt;</c> behind an <c>ISeats&lt;ViewerPolicy&gt;</c>.
    /// </summary>
    private static ITypeSymbol? TypeOfImplementing(ITypeParameterSymbol parameter, INamedTypeSymbol constructed)
    {
        IEnumerable<INamedTypeSymbol> implemented = parameter.DeclaringType is { } type
            ? type.AllInterfaces.Concat(BasesOf(type))
            : Enumerable.Empty<INamedTypeSymbol>();
        foreach (INamedTypeSymbol one in implemented.Where(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition,
            constructed.OriginalDefinition)))
        {
            for (int i = 0; i < one.TypeArguments.Length; i++)
            {
                if (SymbolEqualityComparer.Default.Equals(one.TypeArguments[i], parameter))
                {
                    return constructed.TypeArguments[i];
                }
            }
        }

        return null;
    }

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type.BaseType; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }
}
