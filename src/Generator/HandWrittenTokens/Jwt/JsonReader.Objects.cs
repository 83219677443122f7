using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <content>Objects: anonymous ones, dictionaries, objects of the user's own types, and those of the JWT libraries.</content>
internal sealed partial class JsonReader
{
    private JsonShape ReadAnonymous(IAnonymousObjectCreationOperation creation)
    {
        List<JsonMember> members = new();
        bool hasCertainNames = true;
        foreach (IOperation initializer in creation.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name }, Value: { } value })
            {
                hasCertainNames &= IsCertain(name);
                members.Add(new JsonMember(JsonNamingReader.GetName(name, _naming), Read(value), LocationOf(initializer, value)));
            }
        }

        return new JsonShape(JsonKind.Object, creation.Syntax.GetLocation()) { Operation = creation, Members = members, HasCertainNames = hasCertainNames };
    }

    /// <summary>Whether the name on the wire does not depend on options that are not read. Every usual policy leaves a name in camel case unchanged.</summary>
    private bool IsCertain(string name) => _naming != JsonNaming.Unknown || (name.Length > 0 && char.IsLower(name[0]));

    /// <summary>The whole member if its name is in the source.</summary>
    private static Location LocationOf(IOperation initializer, IOperation value)
        => initializer.Syntax is AnonymousObjectMemberDeclaratorSyntax member ? member.GetLocation()
            : value.Syntax.FirstAncestorOrSelf<AnonymousObjectMemberDeclaratorSyntax>() is { } declarator ? declarator.GetLocation()
            : value.Syntax.GetLocation();

    private JsonShape ReadCreation(IObjectCreationOperation creation)
    {
        if (creation.Type is not INamedTypeSymbol type)
        {
            return JsonShape.Unknown(creation);
        }

        if (JwtTypes.IsJwtType(type))
        {
            return ReadJwtObject(creation, type);
        }

        if (type.IsJsonDictionary())
        {
            return ReadDictionary(creation);
        }

        return type.Name is "List" or "Collection" or "HashSet" or "JsonArray" or "JArray" ? ReadCollection(creation)
            : type.IsAnonymousType || type.DeclaringSyntaxReferences.IsEmpty
                || type.AllInterfaces.Any(inherited => inherited.SpecialType == SpecialType.System_Collections_IEnumerable) ? JsonShape.Unknown(creation)
            : ReadOwnObject(creation, type);
    }

    private JsonShape ReadDictionary(IObjectCreationOperation creation)
    {
        List<JsonMember> members = new();
        bool isComplete = true;
        foreach (IArgumentOperation argument in creation.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit))
        {
            if (argument.Parameter?.Type.SpecialType is SpecialType.System_Int32 || argument.Parameter?.Name is "comparer" or "options")
            {
                continue;
            }

            JsonShape copied = Read(argument.Value);
            members.AddRange(copied.Members);
            isComplete &= copied is { Kind: JsonKind.Object, IsComplete: true };
        }

        isComplete &= AddInitializers(creation.Initializer, members);
        return new JsonShape(JsonKind.Object, creation.Syntax.GetLocation()) { Operation = creation, Members = members, IsComplete = isComplete };
    }

    /// <summary>Adds the members of an initializer; false if one of them cannot be read.</summary>
    private bool AddInitializers(IObjectOrCollectionInitializerOperation? initializer, List<JsonMember> members)
    {
        bool isComplete = true;
        foreach (IOperation element in initializer?.Initializers ?? Enumerable.Empty<IOperation>())
        {
            if (GetWrite(element) is { } write)
            {
                members.Add(write);
            }
            else
            {
                isComplete = false;
            }
        }

        return isComplete;
    }

    /// <summary>The member that an index initializer, an indexed assignment or a call of <c>Add</c> writes; null for any other.</summary>
    private JsonMember? GetWrite(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } keys }, Value: { } value }
                when keys[0].Value.Unboxed() is { ConstantValue: { HasValue: true, Value: string key } }:
                return new JsonMember(key, Read(value), operation.Syntax.GetLocation());
            case IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" or "AddClaim" or "AddHeader", Arguments: { Length: >= 2 } arguments }
                when arguments[arguments.Length - 2].Value.Unboxed() is { ConstantValue: { HasValue: true, Value: string key } }:
                return new JsonMember(key, Read(arguments[arguments.Length - 1].Value), operation.Syntax.GetLocation());
            case IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 1 } single } when single[0].Value.Unboxed() is IObjectCreationOperation { Type.Name: "JProperty" or "KeyValuePair", Arguments: { Length: 2 } pair }
                && pair[0].Value.Unboxed() is { ConstantValue: { HasValue: true, Value: string key } }:
                return new JsonMember(key, Read(pair[1].Value), operation.Syntax.GetLocation());
            default:
                return null;
        }
    }

    /// <summary>
    /// An object of a record, class or struct of the compilation: the values that its creation sets, and the default values of its other properties.
    /// </summary>
    private JsonShape ReadOwnObject(IObjectCreationOperation creation, INamedTypeSymbol type)
    {
        Dictionary<string, (JsonShape Value, Location Location)> set = new(StringComparer.Ordinal);
        bool hasOtherConstructor = false;
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            bool isPositional = argument.Parameter is { } parameter && type.IsRecord
                && type.GetMembers(parameter.Name).Any(member => member is IPropertySymbol);
            hasOtherConstructor |= !isPositional;
            if (isPositional)
            {
                set[argument.Parameter!.Name] = (Read(argument.Value), argument.Syntax.GetLocation());
            }
        }

        foreach (IOperation initializer in creation.Initializer?.Initializers ?? Enumerable.Empty<IOperation>())
        {
            switch (initializer)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target, Value: { } value }:
                    set[target.Property.Name] = (Read(value), initializer.Syntax.GetLocation());
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation target }:
                    set[target.Property.Name] = (new JsonShape(JsonKind.Unknown, initializer.Syntax.GetLocation()), initializer.Syntax.GetLocation());
                    break;
            }
        }

        List<JsonMember> members = new();
        bool hasCertainNames = true;
        foreach (IPropertySymbol property in OwnProperties.GetProperties(type))
        {
            hasCertainNames &= OwnProperties.HasStatedName(property) || IsCertain(property.Name);
            bool isSet = set.TryGetValue(property.Name, out (JsonShape Value, Location Location) stated);
            JsonShape value = isSet ? stated.Value
                : hasOtherConstructor || creation.SemanticModel is not { } model ? new JsonShape(JsonKind.Unknown, creation.Syntax.GetLocation())
                : OwnProperties.GetInitialValue(property, model.Compilation, _cancellationToken) is { } initial ? Read(initial)
                : OwnProperties.GetDefault(property, creation.Syntax.GetLocation());
            if (!OwnProperties.IsLeftOut(property, value))
            {
                members.Add(new JsonMember(OwnProperties.GetWireName(property, _naming), value, isSet ? stated.Location : creation.Syntax.GetLocation()));
            }
        }

        return new JsonShape(JsonKind.Object, creation.Syntax.GetLocation()) { Operation = creation, Members = members, HasCertainNames = hasCertainNames };
    }
}
