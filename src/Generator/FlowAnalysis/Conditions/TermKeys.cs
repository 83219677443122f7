using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>
/// Assigns short names to symbols, operations and contexts, so that the keys of terms are strings that compare fast. Not thread-safe.
/// </summary>
internal sealed class TermKeys
{
    private readonly Dictionary<ISymbol, int> _symbols = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<object, int> _others = new();

    /// <summary>The name of a symbol's definition.</summary>
    public string GetKey(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (!_symbols.TryGetValue(symbol, out int number))
        {
            _symbols.Add(symbol, number = _symbols.Count);
        }

        return "s" + number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The name of an operation or a context.</summary>
    public string GetKey(object thing)
    {
        if (!_others.TryGetValue(thing, out int number))
        {
            _others.Add(thing, number = _others.Count);
        }

        return "o" + number.ToString(CultureInfo.InvariantCulture);
    }
}
