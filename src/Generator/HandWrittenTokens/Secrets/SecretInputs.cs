using System.Runtime.CompilerServices;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.HandWrittenTokens.Secrets;

/// <summary>
/// The parameters, fields and properties of a compilation whose values become an API secret: of helpers that create tokens, of
/// services that keep the secret, of options. Values that are passed to them are checked like those that are passed to a library.
/// </summary>
internal sealed class SecretInputs
{
    /// <summary>The maximum length of a chain of helpers. Longer chains are not followed.</summary>
    private const int MaxRounds = 4;

    /// <summary>No inputs: the state before the first round.</summary>
    public static readonly SecretInputs None = new(new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    private static readonly int[] s_consumerHashes = IdentifierIndex.HashesOf(SecretConsumers.Identifiers);

    private static readonly ConditionalWeakTable<Compilation, SecretInputs> s_ofCompilation = new();

    private readonly HashSet<ISymbol> _symbols;
    private readonly HashSet<string> _names;
    private readonly int[] _nameHashes;

    private SecretInputs(HashSet<ISymbol> symbols)
    {
        _symbols = symbols;
        _names = new HashSet<string>(symbols.Select(GetCalledName), StringComparer.Ordinal);
        _nameHashes = IdentifierIndex.HashesOf(_names);
    }

    /// <summary>The inputs of a compilation, computed once.</summary>
    public static SecretInputs Find(Compilation compilation, SecretConsumers consumers, CancellationToken cancellationToken)
    {
        if (!s_ofCompilation.TryGetValue(compilation, out SecretInputs? inputs))
        {
            inputs = Create(compilation, consumers, cancellationToken);
            inputs = s_ofCompilation.GetValue(compilation, _ => inputs);
        }

        return inputs;
    }

    /// <summary>Whether the value of a parameter, field or property becomes a secret.</summary>
    public bool Contains(ISymbol? symbol) => symbol is not null && _symbols.Contains(symbol.OriginalDefinition);

    /// <summary>Whether a method, type or member of this name can be one that takes a secret.</summary>
    public bool MayContain(string name) => _names.Contains(name);

    /// <summary>Whether a file can set an input.</summary>
    public bool MayBeSetIn(SyntaxTree tree) => _nameHashes.Length > 0 && IdentifierIndex.GetOrCreate(tree).ContainsAny(_nameHashes);

    /// <summary>Follows the calls of the libraries back to their callers, until nothing new is found.</summary>
    private static SecretInputs Create(Compilation compilation, SecretConsumers consumers, CancellationToken cancellationToken)
    {
        SecretInputs known = None;
        for (int round = 0; round < MaxRounds; round++)
        {
            HashSet<ISymbol> symbols = new(known._symbols, SymbolEqualityComparer.Default);
            foreach (SyntaxTree tree in compilation.SyntaxTrees)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (known.MayBeSetIn(tree) || (round == 0 && IdentifierIndex.GetOrCreate(tree).ContainsAny(s_consumerHashes)))
                {
                    SemanticModel model = compilation.GetModel(tree);
                    IncompleteCode.Look(() => symbols.UnionWith(SecretArgument.In(model, consumers, known, cancellationToken)
                        .SelectMany(argument => ConstantOrigins.Find(argument.Value, compilation, cancellationToken).Inputs)
                        .SelectMany(WithBaseMembers)));
                }
            }

            if (symbols.Count == known._symbols.Count)
            {
                break;
            }

            known = new SecretInputs(symbols);
        }

        return known;
    }

    /// <summary>The name that other code uses to pass a value to an input.</summary>
    private static string GetCalledName(ISymbol input) => input switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type } } => type.Name,
        IParameterSymbol parameter => parameter.ContainingSymbol.Name,
        _ => input.Name,
    };

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
            if (declared.Parameters.Length == method.Parameters.Length && SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(declared), method))
            {
                yield return declared.OriginalDefinition.Parameters[position];
            }
        }
    }
}
