using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Graph;

/// <summary>Compares the keys of access paths: symbols as Roslyn does, positions as numbers.</summary>
internal sealed class AccessPathKeys : IEqualityComparer<object>
{
    public static readonly AccessPathKeys Instance = new();

    bool IEqualityComparer<object>.Equals(object? x, object? y)
        => x is ISymbol symbol ? SymbolEqualityComparer.Default.Equals(symbol, y as ISymbol) : Equals(x, y);

    int IEqualityComparer<object>.GetHashCode(object key)
        => key is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : key.GetHashCode();
}
