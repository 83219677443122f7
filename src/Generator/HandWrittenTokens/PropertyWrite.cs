using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>A property of an object is written.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Value">The value, or the element that is added; null where that is not followed.</param>
/// <param name="IsUnconditional">Whether the write runs whenever the object is created, and before any consumer gets the object.</param>
/// <param name="Syntax">The write.</param>
internal sealed record PropertyWrite(string Property, PropertyWriteKind Kind, IOperation? Value, bool IsUnconditional, SyntaxNode Syntax)
{
    /// <summary>Whether the write runs whenever the object is created, even if a consumer got the object before.</summary>
    public bool RunsUnconditionally { get; init; } = IsUnconditional;
}
