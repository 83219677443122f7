using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Parsing;

/// <summary>
/// The named arguments of an attribute. An argument that did not bind has an error value or the value of another type: it
/// is skipped, since the compiler reports it already.
/// </summary>
internal static class AttributeDataExtensions
{
    private const string Namespace = "GrantGen";

    public static bool? Flag(this AttributeData attribute, string property)
        => attribute.Named(property) is { Kind: TypedConstantKind.Primitive, Value: bool value } ? value : null;

    public static string? Text(this AttributeData attribute, string property)
        => attribute.Named(property) is { Kind: TypedConstantKind.Primitive, Value: string value } ? value : null;

    /// <summary>The strings of an array, without those that are null; null if the argument is not an array of strings.</summary>
    public static IReadOnlyList<string>? Texts(this AttributeData attribute, string property)
        => attribute.Named(property) is { Kind: TypedConstantKind.Array, IsNull: false } array && !IsError(array)
            ? array.Values.Select(item => item.Kind == TypedConstantKind.Primitive ? item.Value as string : null).OfType<string>().ToList()
            : null;

    public static uint Count(this AttributeData attribute, string property)
        => attribute.Named(property) is { Kind: TypedConstantKind.Primitive, Value: uint value } ? value : 0;

    public static int? Enum(this AttributeData attribute, string property)
        => attribute.Named(property) is { Kind: TypedConstantKind.Enum, Value: int value } ? value : null;

    /// <summary>The only attribute of a class on a symbol, or the first if it wrongly occurs twice.</summary>
    public static AttributeData? Find(this ISymbol symbol, string metadataName)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.IsOf(metadataName))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Whether the attribute is of the class with this full name; GrantGen's own are neither nested nor generic.</summary>
    public static bool IsOf(this AttributeData attribute, string metadataName)
        => attribute.AttributeClass is { ContainingType: null, Arity: 0, Name: { Length: var length } name } type
            && metadataName.Length == length + Namespace.Length + 1
            && metadataName.EndsWith(name, StringComparison.Ordinal)
            && type.ContainingNamespace is { ContainingNamespace.IsGlobalNamespace: true, Name: Namespace };

    /// <summary>The properties that the attribute's source names with a value that does not bind; usually none.</summary>
    public static IReadOnlyCollection<string> Unresolved(this AttributeData attribute)
    {
        List<string>? names = null;
        if (attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax { ArgumentList: { } list })
        {
            foreach (AttributeArgumentSyntax argument in list.Arguments)
            {
                if (argument.NameEquals?.Name.Identifier.ValueText is { } name && IsError(attribute.Named(name)))
                {
                    (names ??= new List<string>()).Add(name);
                }
            }
        }

        return names is null ? Array.Empty<string>() : names;
    }

    private static bool IsError(TypedConstant value)
        => value.Kind == TypedConstantKind.Error || (value is { Kind: TypedConstantKind.Array, IsNull: false } && value.Values.Any(IsError));

    private static TypedConstant Named(this AttributeData attribute, string property)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == property)
            {
                return argument.Value;
            }
        }

        return default;
    }
}
