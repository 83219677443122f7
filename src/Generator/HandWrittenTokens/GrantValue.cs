using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>The abstract value of a grant.</summary>
/// <param name="Constant">A flag, a string, or the bits of a list that is not empty; null for none.</param>
/// <param name="IsUnknown">Whether the value is known only at run time.</param>
/// <param name="IsUnconditional">Whether it is set on every path.</param>
/// <param name="NamesUnknownSource">Whether a list names a source that the server does not know.</param>
/// <param name="IsEmptyList">Whether the value is an empty list in the code.</param>
internal readonly record struct GrantValue(object? Constant, bool IsUnknown = false, bool IsUnconditional = false, bool NamesUnknownSource = false,
    bool IsEmptyList = false)
{
    /// <summary>A value that is known only at run time.</summary>
    public static readonly GrantValue Unknown = new(null, IsUnknown: true);

    /// <summary>The value of a flag or a name.</summary>
    public static GrantValue FromOperation(IOperation? value)
    {
        while (value is IConversionOperation { ConstantValue.HasValue: false } or IParenthesizedOperation or ISimpleAssignmentOperation)
        {
            value = value is ISimpleAssignmentOperation chained ? chained.Value : value.ChildOperations.First();
        }

        return value switch
        {
            null => Unknown,
            { ConstantValue: { HasValue: true, Value: var constant } } => new GrantValue(constant),
            _ => value.IsNullLiteral() ? new GrantValue(null) : Unknown,
        };
    }

    /// <summary>The value of a list of sources.</summary>
    public static GrantValue OfSources(ExpressionSyntax? list, SemanticModel? model, CancellationToken cancellationToken)
    {
        if (list is null || model is null)
        {
            return Unknown;
        }

        if (model.GetConstantValue(list, cancellationToken) is { HasValue: true, Value: null })
        {
            return new GrantValue(null);
        }

        if (SourceListSyntax.GetElements(list) is not { } elements)
        {
            return Unknown;
        }

        GrantValue sources = new(null, IsEmptyList: true);
        foreach (ExpressionSyntax element in elements)
        {
            Optional<object?> constant = model.GetConstantValue(element, cancellationToken);
            sources = sources.WithSource(constant.HasValue ? new GrantValue(constant.Value) : Unknown);
        }

        return sources;
    }

    /// <summary>
    /// The list with one more source. A name that the server does not know adds no bit, but makes the list non-empty, so that it restricts. Tracks
    /// without a source have no bit.
    /// </summary>
    public GrantValue WithSource(GrantValue name)
    {
        if (IsUnknown || name.IsUnknown || name.Constant is not string text || text == SourceListSyntax.Unknown)
        {
            return Unknown;
        }

        int bits = SourceListSyntax.BitsOf(text);
        return this with { Constant = ((Constant as int?) ?? 0) | bits, NamesUnknownSource = NamesUnknownSource || bits == 0, IsEmptyList = false };
    }
}
