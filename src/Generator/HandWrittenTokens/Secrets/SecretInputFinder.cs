using System.Runtime.CompilerServices;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.HandWrittenTokens.Secrets;

/// <summary>Finds the parameters, fields and properties of a compilation whose values become an API secret.</summary>
internal static class SecretInputFinder
{
    /// <summary>The maximum length of a chain of helpers. Longer chains are not followed.</summary>
    private const int MaxRounds = 4;

    private static readonly int[] s_consumerHashes = IdentifierIndex.HashesOf(SecretConsumers.Identifiers);

    private static readonly ConditionalWeakTable<Compilation, SecretInputs> s_ofCompilation = new();

    /// <summary>The inputs of a compilation, computed once.</summary>
    public static SecretInputs GetOrFind(Compilation compilation, SecretConsumers consumers, CancellationToken cancellationToken)
    {
        if (!s_ofCompilation.TryGetValue(compilation, out SecretInputs? inputs))
        {
            inputs = Find(compilation, consumers, cancellationToken);
            inputs = s_ofCompilation.GetValue(compilation, _ => inputs);
        }

        return inputs;
    }

    /// <summary>Follows the calls of the libraries back to their callers, until nothing new is found.</summary>
    private static SecretInputs Find(Compilation compilation, SecretConsumers consumers, CancellationToken cancellationToken)
    {
        SecretInputs known = SecretInputs.None;
        for (int round = 0; round < MaxRounds; round++)
        {
            HashSet<ISymbol> symbols = new(known.Symbols, SymbolEqualityComparer.Default);
            foreach (SyntaxTree tree in compilation.SyntaxTrees)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (known.MayBeSetIn(tree) || (round == 0 && IdentifierIndex.GetOrCreate(tree).ContainsAny(s_consumerHashes)))
                {
                    SemanticModel model = compilation.GetModel(tree);
                    IncompleteCode.Run(() => symbols.UnionWith(SecretArguments.Find(model, consumers, known, cancellationToken)
                        .SelectMany(argument => ConstantOrigins.Find(argument.Value, compilation, cancellationToken).Inputs)
                        .SelectMany(WithBaseMembers)));
                }
            }

            if (symbols.Count == known.Symbols.Count)
            {
                break;
            }

            known = new SecretInputs(symbols);
        }

        return known;
    }

    /// <summary>An input, and the members of interfaces and base types that it implements.</summary>
    private static IEnumerable<ISymbol> WithBaseMembers(ISymbol input)
    {
        yield return input;
        if (input is not IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method, Ordinal: var position })
        {
            yield break;
        }

        if (method.OverriddenMethod is { } overridden)
        {
            yield return overridden.OriginalDefinition.Parameters[position];
        }

        foreach (IMethodSymbol declared in method.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>())
        {
            if (declared.Parameters.Length == method.Parameters.Length
                && SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(declared), method))
            {
                yield return declared.OriginalDefinition.Parameters[position];
            }
        }
    }
}
