using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>How the serializers write the properties of a type of the compilation.</summary>
internal static class OwnProperties
{
    /// <summary>The values of <c>JsonIgnoreCondition</c>.</summary>
    private const int Always = 1, WhenWritingDefault = 2;

    /// <summary>The public properties that are written, those of base types included.</summary>
    public static IEnumerable<IPropertySymbol> GetProperties(INamedTypeSymbol type)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (IPropertySymbol property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, GetMethod: not null, DeclaredAccessibility: Accessibility.Public }
                    && names.Add(property.Name) && !IsAlwaysIgnored(property))
                {
                    yield return property;
                }
            }
        }
    }

    /// <summary>Whether an attribute states the name on the wire.</summary>
    public static bool HasStatedName(IPropertySymbol property) => GetStatedName(property) is not null;

    /// <summary>The name on the wire: the one that an attribute states, else the serializer's.</summary>
    public static string GetWireName(IPropertySymbol property, JsonNaming naming) => GetStatedName(property) ?? JsonNamingReader.GetName(property.Name, naming);

    private static string? GetStatedName(IPropertySymbol property)
    {
        foreach (AttributeData attribute in property.GetAttributes())
        {
            TypedConstant name = attribute.AttributeClass?.Name switch
            {
                "JsonPropertyNameAttribute" or "JsonPropertyAttribute" when attribute.ConstructorArguments.Length > 0 => attribute.ConstructorArguments[0],
                "JsonPropertyAttribute" => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "PropertyName").Value,
                "DataMemberAttribute" => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Name").Value,
                _ => default,
            };
            if (name is { Kind: TypedConstantKind.Primitive, Value: string stated })
            {
                return stated;
            }
        }

        return null;
    }

    /// <summary>The initializer of a property; null if it has none.</summary>
    public static IOperation? GetInitialValue(IPropertySymbol property, Compilation compilation, CancellationToken cancellationToken)
        => property.DeclaringSyntaxReferences.IsEmpty ? null : MemberValues.Find(property.OriginalDefinition, compilation, cancellationToken).FirstOrDefault();

    /// <summary>The value of a property that is never set.</summary>
    public static JsonShape GetDefault(IPropertySymbol property, Location location) => property.Type switch
    {
        { SpecialType: SpecialType.System_Boolean } => new JsonShape(JsonKind.Boolean, location) { Constant = false },
        { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => new JsonShape(JsonKind.Null, location),
        _ => new JsonShape(JsonKind.Unknown, location),
    };

    /// <summary>Whether an attribute leaves a value out.</summary>
    public static bool IsLeftOut(IPropertySymbol property, JsonShape value)
        => GetIgnore(property) is { } condition
            && condition.NamedArguments.FirstOrDefault(argument => argument.Key == "Condition").Value.Value is int number
            && (number == WhenWritingDefault ? value.Kind == JsonKind.Null || value.Constant is false : value.Kind == JsonKind.Null);

    private static bool IsAlwaysIgnored(IPropertySymbol property)
        => GetIgnore(property) is { } ignore
            && (ignore.NamedArguments.IsEmpty || ignore.NamedArguments.Any(argument => argument is { Key: "Condition", Value.Value: Always }));

    private static AttributeData? GetIgnore(IPropertySymbol property)
        => property.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.Name == "JsonIgnoreAttribute");
}
