using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Parsing;

/// <summary>Finds the policies that a compilation declares.</summary>
internal static class PolicyTypes
{
    /// <summary>Every policy of the compilation's own assembly.</summary>
    public static IEnumerable<(INamedTypeSymbol Type, PolicyModel Model)> In(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (INamedTypeSymbol type in TypesOf(compilation.Assembly.GlobalNamespace))
        {
            if (type.Find(WellKnownNames.RoomPolicyAttribute)?.ApplicationSyntaxReference is not null
                && PolicyParser.Parse(type, cancellationToken) is { } policy)
            {
                yield return (type, policy);
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol inner)
            {
                if (inner is INamedTypeSymbol type)
                {
                    yield return type;
                }

                foreach (INamedTypeSymbol nested in TypesOf(inner))
                {
                    yield return nested;
                }
            }
        }
    }
}
