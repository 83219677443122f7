using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.HandWrittenTokens.Secrets;

/// <summary>
/// The parameters, fields and properties of a compilation whose values become an API secret: of helpers that create tokens, of
/// services that keep the secret, of options. Values that are passed to them are checked like those that are passed to a library.
/// </summary>
internal sealed class SecretInputs
{
    /// <summary>No inputs: the state before the first round.</summary>
    public static readonly SecretInputs None = new(new HashSet<ISymbol>(SymbolEqualityComparer.Default));

    private readonly HashSet<ISymbol> _symbols;
    private readonly HashSet<string> _names;
    private readonly int[] _nameHashes;

    /// <param name="symbols">The parameters, fields and properties.</param>
    public SecretInputs(HashSet<ISymbol> symbols)
    {
        _symbols = symbols;
        _names = new HashSet<string>(symbols.Select(GetCalledName), StringComparer.Ordinal);
        _nameHashes = IdentifierIndex.HashesOf(_names);
    }

    /// <summary>The parameters, fields and properties.</summary>
    public IReadOnlyCollection<ISymbol> Symbols => _symbols;

    /// <summary>Whether the value of a parameter, field or property becomes a secret.</summary>
    public bool Contains(ISymbol? symbol) => symbol is not null && _symbols.Contains(symbol.OriginalDefinition);

    /// <summary>Whether a method, type or member of this name can be one that takes a secret.</summary>
    public bool MayContain(string name) => _names.Contains(name);

    /// <summary>Whether a file can set an input.</summary>
    public bool MayBeSetIn(SyntaxTree tree) => _nameHashes.Length > 0 && IdentifierIndex.GetOrCreate(tree).ContainsAny(_nameHashes);

    /// <summary>The name that other code uses to pass a value to an input.</summary>
    private static string GetCalledName(ISymbol input) => input switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type } } => type.Name,
        IParameterSymbol parameter => parameter.ContainingSymbol.Name,
        _ => input.Name,
    };
}
