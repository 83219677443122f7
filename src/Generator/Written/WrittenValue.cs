using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Written;

/// <summary>What is known of a grant's value.</summary>
/// <param name="Constant">A flag, a text, the bits of a list that is not empty; null for none.</param>
/// <param name="IsUnreadable">Whether the value is not known until the program runs.</param>
/// <param name="IsSure">Whether it is set on every way.</param>
/// <param name="NamesUnknownSource">Whether a list names a source that the server does not know.</param>
internal readonly record struct WrittenValue(object? Constant, bool IsUnreadable = false, bool IsSure = false, bool NamesUnknownSource = false)
{
    /// <summary>A value that is not known until the program runs.</summary>
    public static readonly WrittenValue Unreadable = new(null, IsUnreadable: true);

    /// <summary>The value of a flag or a name.</summary>
    public static WrittenValue Of(IOperation? value)
    {
        while (value is IConversionOperation { ConstantValue.HasValue: false } or IParenthesizedOperation or ISimpleAssignmentOperation)
        {
            value = value is ISimpleAssignmentOperation chained ? chained.Value : value.ChildOperations.First();
        }

        return value switch
        {
            null => Unreadable,
            { ConstantValue: { HasValue: true, Value: var constant } } => new WrittenValue(constant),
            _ => value.IsNull() ? new WrittenValue(null) : Unreadable,
        };
    }

    /// <summary>The value of a list of sources.</summary>
    public static WrittenValue OfSources(ExpressionSyntax? list, SemanticModel? model, CancellationToken cancellation)
    {
        if (list is null || model is null)
        {
            return Unreadable;
        }

        if (model.GetConstantValue(list, cancellation) is { HasValue: true, Value: null })
        {
            return new WrittenValue(null);
        }

        if (WrittenSources.ElementsOf(list) is not { } elements)
        {
            return Unreadable;
        }

        WrittenValue sources = new(null);
        foreach (ExpressionSyntax element in elements)
        {
            Optional<object?> constant = model.GetConstantValue(element, cancellation);
            sources = sources.WithSource(constant.HasValue ? new WrittenValue(constant.Value) : Unreadable);
        }

        return sources;
    }

    /// <summary>
    /// The list with one source more. A name that the server does not know adds no bit, but the list is no longer empty, and so
    /// it restricts. Tracks without a source have no bit.
    /// </summary>
    public WrittenValue WithSource(WrittenValue name)
    {
        if (IsUnreadable || name.IsUnreadable || name.Constant is not string text || text == WrittenSources.Unknown)
        {
            return Unreadable;
        }

        int bits = WrittenSources.BitsOf(text);
        return this with { Constant = ((Constant as int?) ?? 0) | bits, NamesUnknownSource = NamesUnknownSource || bits == 0 };
    }
}
