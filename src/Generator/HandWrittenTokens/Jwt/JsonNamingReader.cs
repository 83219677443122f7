using System.Text;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>Reads how a call of a serializer names members, from its options.</summary>
internal static class JsonNamingReader
{
    /// <summary>Gets the naming of a call of System.Text.Json or Newtonsoft.Json.</summary>
    public static JsonNaming Read(IInvocationOperation call, CancellationToken cancellationToken)
    {
        IOperation? options = call.Arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit
            && argument.Parameter?.Name is "options" or "settings" or "jsonTypeInfo" or "context" or "jsonSerializer")?.Value.Unwrapped();
        return options is null ? JsonNaming.Declared : OfOptions(options, depth: 0, cancellationToken);
    }

    /// <summary>Gets the name on the wire of a property without a stated name.</summary>
    public static string GetName(string property, JsonNaming naming)
    {
        switch (naming)
        {
            case JsonNaming.CamelCase or JsonNaming.Unknown when property.Length > 0:
                return char.ToLowerInvariant(property[0]) + property.Substring(1);
            case JsonNaming.SnakeCase:
                StringBuilder name = new();
                foreach (char character in property)
                {
                    name.Append(char.IsUpper(character) && name.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(character));
                }

                return name.ToString();
            default:
                return property;
        }
    }

    private static JsonNaming OfOptions(IOperation options, int depth, CancellationToken cancellationToken)
    {
        if (depth > 3)
        {
            return JsonNaming.Unknown;
        }

        switch (options)
        {
            case { ConstantValue: { HasValue: true, Value: null } }:
                return JsonNaming.Declared;
            case IPropertyReferenceOperation { Property: { Name: "Web", ContainingType.Name: "JsonSerializerOptions" } }:
                return JsonNaming.CamelCase;
            case IPropertyReferenceOperation { Property: { Name: "Default", ContainingType.Name: "JsonSerializerOptions" } }:
                return JsonNaming.Declared;
            case IObjectCreationOperation { Type.Name: "JsonSerializerOptions" or "JsonSerializerSettings" } creation:
                return OfCreation(creation);
            case ILocalReferenceOperation local when LocalValues.FindOnlyValue(local, cancellationToken) is { } value:
                return OfOptions(value.Unwrapped(), depth + 1, cancellationToken);
            case IFieldReferenceOperation
                or IPropertyReferenceOperation when options is IMemberReferenceOperation { Member.DeclaringSyntaxReferences.IsEmpty: false } member
                    && options.SemanticModel is { } model:
                List<IOperation> values = MemberValues.Find(member.Member.OriginalDefinition, model.Compilation, cancellationToken).ToList();
                return values.Count == 1 ? OfOptions(values[0].Unwrapped(), depth + 1, cancellationToken) : JsonNaming.Unknown;
            default:
                return JsonNaming.Unknown;
        }
    }

    private static JsonNaming OfCreation(IObjectCreationOperation creation)
    {
        JsonNaming naming = creation.Arguments.Length switch
        {
            0 => JsonNaming.Declared,
            1 when creation.Arguments[0].Value.Unwrapped() is IFieldReferenceOperation { Field.Name: "Web" } => JsonNaming.CamelCase,
            1 when creation.Arguments[0].Value.Unwrapped() is IFieldReferenceOperation { Field.Name: "General" } => JsonNaming.Declared,
            _ => JsonNaming.Unknown,
        };
        foreach (ISimpleAssignmentOperation assignment in creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>()
            ?? Enumerable.Empty<ISimpleAssignmentOperation>())
        {
            string property = (assignment.Target as IPropertyReferenceOperation)?.Property.Name ?? "";
            IOperation value = assignment.Value.Unwrapped();
            naming = property switch
            {
                "PropertyNamingPolicy" => value switch
                {
                    IPropertyReferenceOperation { Property.Name: "CamelCase" } => JsonNaming.CamelCase,
                    IPropertyReferenceOperation { Property.Name: "SnakeCaseLower" } => JsonNaming.SnakeCase,
                    { ConstantValue: { HasValue: true, Value: null } } => JsonNaming.Declared,
                    _ => JsonNaming.Unknown,
                },
                "ContractResolver" => value is IObjectCreationOperation { Type.Name: "CamelCasePropertyNamesContractResolver" }
                    ? JsonNaming.CamelCase
                    : JsonNaming.Unknown,
                "Converters" or "TypeInfoResolver" => JsonNaming.Unknown,
                _ => naming,
            };
        }

        return naming;
    }
}
