using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>A write to a property of an object.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Value">The value, or the element that is added; null if it is not tracked.</param>
/// <param name="IsUnconditional">Whether the write runs whenever the object is created, and before any consumer receives the object.</param>
/// <param name="Syntax">The write.</param>
internal sealed record PropertyWrite(string Property, PropertyWriteKind Kind, IOperation? Value, bool IsUnconditional, SyntaxNode Syntax)
{
    /// <summary>Whether the write runs whenever the object is created, even if a consumer received the object before.</summary>
    public bool RunsUnconditionally { get; init; } = IsUnconditional;
}
