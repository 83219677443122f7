using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <content>The values of fields, properties and new objects.</content>
internal sealed partial class ValueNodeBuilder
{
    private FlowNode? ReadProperty(IPropertyReferenceOperation reference)
    {
        IPropertySymbol property = reference.Property;
        if (_types.IsClient(property.ContainingType))
        {
            // A room's own participant, and everything else that comes from a room, has the room's token.
            return _types.IsClient(property.Type) || IsRoomDerived(property.Type) || property.Name == ClientLibraries.FetchedToken
                ? GetNode(reference.Instance)
                : Unknown(reference);
        }

        switch (property)
        {
            case { Name: "Task", ContainingType.Name: "TaskCompletionSource" }:
                return ReadElementAt(reference, reference.Instance!);
            case { IsIndexer: true } when !IsSource(property) && reference.Instance is not null:
            case { Name: "Value", ContainingType.Name: "LinkedListNode" }
                or { Name: "Current", ContainingType.Name: "IEnumerator" or "IAsyncEnumerator" or "Enumerator" } when !IsSource(property)
                    && reference.Instance is not null:
                return ReadElementAt(reference, reference.Instance) ?? Unknown(reference);
            case { Name: "Value", ContainingType.Name: "KeyValuePair" }:
            case { Name: "Result", ContainingType.Name: "Task" or "ValueTask" } or { Name: "Value", ContainingType.Name: "Lazy" }:
            case { Name: "DefaultRequestHeaders", ContainingType.Name: "HttpClient" }:
            case { Name: "Headers", ContainingType.Name: "HttpRequestMessage" }:
            case { Name: "Authorization", ContainingType.Name: "HttpRequestHeaders" }:
                return GetNode(reference.Instance);
            default:
                return ReadMember(property, reference.Instance, reference);
        }
    }

    /// <summary>The string field or property of the current object that an expression reads; null for any other expression.</summary>
    public static ISymbol? StringMemberOfThis(IOperation operation) => operation switch
    {
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }, Field: { Type.SpecialType: SpecialType.System_String } field } => field,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }, Property: { Type.SpecialType: SpecialType.System_String, Parameters.Length: 0 } property } => property,
        _ => null,
    };

    /// <summary>The token in a string member that a dominating assignment in the same block sets; null if there is no such assignment.</summary>
    private FlowNode? ReadStringMemberOfThis(IMemberReferenceOperation reference)
    {
        IOperation value = reference;
        while (value.Parent is ITupleOperation or IDeclarationExpressionOperation)
        {
            value = value.Parent;
        }

        bool isTarget = (value.Parent is IAssignmentOperation assignment && assignment.Target == value)
            || value.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out };
        return !isTarget && StringMemberOfThis(reference) is { } text && Locals.DefinitionsReachingIfDominated(text, reference) is { } definitions
            ? MergeDefinitions(definitions, reference.Type)
            : null;
    }

    private FlowNode? ReadMember(ISymbol member, IOperation? instance, IOperation value)
    {
        if (_types.IsClient(member.ContainingType))
        {
            return GetNode(instance);
        }

        if (member is IFieldSymbol { ContainingType.IsTupleType: true } element && instance is not null)
        {
            return MemberKinds.PositionInTuple(element) is { } position && GetNode(instance)?.Child(position) is { } place
                ? WithType(place, element.Type)
                : null;
        }

        if (instance is not null and not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
            && member is IFieldSymbol or IPropertySymbol { Parameters.Length: 0 }
            && _types.IsDataCarrier(member.ContainingType)
            && GetNode(instance) is { } holder)
        {
            FlowNode? part = IsSharedState(member, instance)
                ? _graph.MemberOf(holder, member, member.ContainingType, isSelf: false)
                : holder.Child(member.OriginalDefinition);
            if (part is not null && value.Type is { SpecialType: SpecialType.System_String } or { TypeKind: TypeKind.Delegate } && IsSource(member)
                && DataCarrierTypes.InitializerOf(member.OriginalDefinition) is not null)
            {
                _graph.NodeOf(member).AddEdge(part);
            }

            if (part is not null && IsOfMessage(member, instance) && _types.IsTrackedReference(value.Type))
            {
                part.IsUnknownElement = true;
            }

            return part;
        }

        if (IsSource(member))
        {
            return ReadOwnMember(member, instance, value);
        }

        if (member is IPropertySymbol { Parameters.IsEmpty: true, Type: INamedTypeSymbol held } && IsSource(held) && _types.IsDataCarrier(held)
            && GetNode(instance)?.Child(member.OriginalDefinition) is { } state)
        {
            // The state that a library keeps for an object: it is of unknown origin, and has what this code stores in it.
            state.IsUnknown = true;
            return state;
        }

        return member is IPropertySymbol && instance is not null && IsRoomDerived(instance.Type) && IsRoomDerived(value.Type) ? GetNode(instance)
            : member is IPropertySymbol && instance is not null && CollectionModels.PassesOn(member.Name) ? CollectionAt(instance)
            : member is { IsStatic: true, Name: "Empty" } && value.Type?.SpecialType != SpecialType.System_String ? GetOrAddValueNode(value, out _)
            : Unknown(value);
    }

    /// <summary>
    /// Whether a member belongs to an object that this object was given and that other objects of the compilation change as well, such as an accessor
    /// for the current room. Then its value is one location for all of them.
    /// </summary>
    private bool IsSharedState(ISymbol member, IOperation instance)
        => IsSource(member)
            && member is IPropertySymbol { SetMethod: { IsInitOnly: false, DeclaredAccessibility: not Accessibility.Private } } or IFieldSymbol { IsReadOnly: false }
            && instance.Unwrapped() switch
            {
                IMemberReferenceOperation { Instance: var owner } => IsSelf(owner),
                IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol constructor } => MemberKinds.IsPrimary(constructor),
                _ => false,
            };

    /// <summary>Whether a member is read from a message that other code makes and passes: tokens made next to it say nothing about its room.</summary>
    private bool IsOfMessage(ISymbol member, IOperation instance)
        => instance.Unwrapped() is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: not Accessibility.Private } }
            && !SymbolEqualityComparer.Default.Equals(WellKnownTypes.GetOutermostType(member), _graph.Outermost);

    private FlowNode ReadTuple(ITupleOperation tuple)
    {
        FlowNode node = GetOrAddValueNode(tuple, out bool isNew);
        for (int i = 0; isNew && i < tuple.Elements.Length; i++)
        {
            if (GetNode(tuple.Elements[i]) is { } element && node.Child(i) is { } part)
            {
                AddAliasEdges(element, WithType(part, tuple.Elements[i].Type), tuple.Elements[i].Type);
            }
        }

        return node;
    }

    /// <summary>A tuple is copied, but a room in it is the same room in both.</summary>
    private FlowNode WithType(FlowNode part, ITypeSymbol? type)
    {
        part.IsTrackedReference |= _types.IsTrackedReference(type);
        return part;
    }

    private FlowNode? ReadCreation(IOperation creation)
    {
        if (creation is IObjectCreationOperation { Type.Name: "AuthenticationHeaderValue", Arguments.Length: 2 } header)
        {
            return GetNode(header.Arguments[1].Value);
        }

        if (creation is IObjectCreationOperation { Type: INamedTypeSymbol { Name: "ValueTask", Arity: 1 }, Arguments.Length: 1 } finished)
        {
            return GetNode(finished.Arguments[0].Value);
        }

        if (creation is IObjectCreationOperation { Type.Name: "Lazy", Arguments.Length: > 0 } lazy)
        {
            return Invoke(creation, lazy.Arguments[0].Value, Array.Empty<FlowNode?>());
        }

        FlowNode node = GetOrAddValueNode(creation, out bool isNew);
        if (!isNew)
        {
            return node;
        }

        if (_types.TokenLibraries?.GrantsOf(creation.Type) is not null)
        {
            AddMintSite(node, creation);
            return node;
        }

        if (creation is IObjectCreationOperation { Constructor: { } constructor } made && _types.IsDataCarrier(constructor.ContainingType))
        {
            foreach (IArgumentOperation argument in made.Arguments)
            {
                if (argument.Parameter is { } parameter && DataCarrierTypes.MemberOf(parameter.OriginalDefinition) is { } member
                    && GetNode(argument.Value) is { } value && node.Child(member.OriginalDefinition) is { } part)
                {
                    AddAliasEdges(value, part, parameter.Type);
                }
            }
        }
        else if (creation is IWithOperation { Operand: var operand, Initializer: var initializer } && operand.Type is INamedTypeSymbol copied
            && (_types.IsDataCarrier(copied) || IsSource(copied)) && GetNode(operand) is { } original)
        {
            // Members that the initializer sets are not copied.
            IEnumerable<string> set = initializer.Initializers.OfType<ISimpleAssignmentOperation>()
                .Select(assignment => (assignment.Target as IPropertyReferenceOperation)?.Property.Name ?? "");
            foreach (ISymbol member in StorageOf(copied).Where(member => !set.Contains(member.Name)))
            {
                if (original.Child(member) is { } from && node.Child(member) is { } to)
                {
                    AddAliasEdges(from, to, (member as IPropertySymbol)?.Type ?? ((IFieldSymbol)member).Type);
                }
            }
        }

        return node;
    }

    /// <summary>The members that hold the values of a record, those of its base records included.</summary>
    private static IEnumerable<ISymbol> StorageOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null && current.SpecialType != SpecialType.System_Object; current = current.BaseType)
        {
            foreach (ISymbol member in current.OriginalDefinition.GetMembers().Where(member => !member.IsImplicitlyDeclared
                && MemberKinds.IsInstanceStorage(member)))
            {
                yield return member;
            }
        }
    }

    /// <summary>The object whose initializer an assignment is in.</summary>
    private FlowNode? ReadInitialized(IInstanceReferenceOperation receiver)
    {
        for (IOperation? parent = receiver.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IMemberInitializerOperation member when !IsWithin(receiver, member.InitializedMember):
                    return GetNode(member.InitializedMember);
                case IObjectCreationOperation or IAnonymousObjectCreationOperation or IWithOperation:
                    return ReadCreation(parent);
            }
        }

        return null;
    }

    private static bool IsWithin(IOperation operation, IOperation around)
    {
        for (IOperation? ancestor = operation; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ancestor == around)
            {
                return true;
            }
        }

        return false;
    }

    private void AddAliasEdges(FlowNode from, FlowNode to, ITypeSymbol? type)
    {
        from.AddEdge(to);
        if (_types.IsTrackedReference(type))
        {
            to.AddEdge(from);
        }
    }
}
