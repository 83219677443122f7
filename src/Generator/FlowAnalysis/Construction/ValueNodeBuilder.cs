using GrantGen.Facts;
using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <summary>Maps expressions to the nodes of their values. One instance per block of code.</summary>
internal sealed partial class ValueNodeBuilder
{
    /// <summary>The maximum nesting depth of expressions. Deeper ones are generated, and would overflow the stack.</summary>
    private const int MaxDepth = 200;

    private readonly TypeFlowGraph _graph;
    private readonly WellKnownTypes _types;
    private readonly INamedTypeSymbol? _type;
    private readonly ISymbol _member;
    private readonly CancellationToken _cancellationToken;
    private readonly Dictionary<IOperation, FlowNode> _values = new();
    private readonly Dictionary<IOperation, EdgeLabel.CallSite> _calls = new();
    private readonly ReceiverTypes _receiverTypes;
    private readonly ISymbol _receiverOwner;
    private int _depth;

    /// <param name="graph">The graph of the outermost type.</param>
    /// <param name="types">The well-known types of the compilation.</param>
    /// <param name="member">The member that contains the block.</param>
    /// <param name="receiverOwner">The member whose receiver the code runs on: for an initializer, the primary constructor or the type.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public ValueNodeBuilder(TypeFlowGraph graph, WellKnownTypes types, ISymbol member, ISymbol receiverOwner, CancellationToken cancellationToken)
    {
        _member = member;
        _receiverOwner = receiverOwner;
        _receiverTypes = graph.ReceiverTypes;
        _type = member.ContainingType;
        _graph = graph;
        _types = types;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The locals of the block, by assignment.</summary>
    public DefinitionNodes Locals { get; } = new();

    /// <summary>The node of a value; null if it can hold neither a token nor a room nor an object that carries them.</summary>
    public FlowNode? GetNode(IOperation? value)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (value is null || !IsTrackedType(value.Type))
        {
            return null;
        }

        if (_depth >= MaxDepth)
        {
            return Unknown(value);
        }

        _depth++;
        try
        {
            return GetTrackedNode(value);
        }
        finally
        {
            _depth--;
        }
    }

    private FlowNode? GetTrackedNode(IOperation value)
    {
        if (_types.HasJwt && TryReadJwt(value, out FlowNode? jwt))
        {
            return jwt;
        }

        switch (value)
        {
            case { ConstantValue: { HasValue: true, Value: string text } } when !MayBeToken(text):
            case IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } }:
            case IArrayCreationOperation { Initializer: null }:
                return GetOrAddValueNode(value, out _);
            case IConversionOperation conversion:
                return GetNode(conversion.Operand);
            case IParenthesizedOperation parenthesized:
                return GetNode(parenthesized.Operand);
            case ITranslatedQueryOperation query:
                return GetNode(query.Operation);
            case IAwaitOperation awaited:
                return GetNode(awaited.Operation);
            case IDeclarationExpressionOperation declaration:
                return GetNode(declaration.Expression);
            case IArrayElementReferenceOperation { Indices: { Length: 1 } indices } part when IsRange(indices[0]):
                return GetNode(part.ArrayReference);
            case IImplicitIndexerReferenceOperation part when IsRange(part.Argument):
                return GetNode(part.Instance);
            case IArrayElementReferenceOperation element:
                return ReadElementAt(element, element.ArrayReference) ?? Unknown(value);
            case IImplicitIndexerReferenceOperation indexed:
                return ReadElementAt(indexed, indexed.Instance) ?? Unknown(value);
            case IArrayCreationOperation { Initializer: { } initializer }:
                return ReadCollectionCreation(value, initializer.ElementValues);
            case IInvocationOperation { TargetMethod: var method } created when CollectionModels.IsFactory(method):
                return ReadCollectionCreation(value, created.Arguments.SelectMany(ValuesOf));
            case not IInvocationOperation when IsCollectionExpression(value):
                return ReadCollectionCreation(value, value.ChildOperations.Where(IsElement));
            case ILocalReferenceOperation local:
                return MergeDefinitions(Locals.DefinitionsReaching(local.Local, local), local.Type);
            case IParameterReferenceOperation parameter:
                return ReadParameter(parameter.Parameter);
            case IMemberReferenceOperation own when ReadStringMemberOfThis(own) is { } text:
                return text;
            case IFieldReferenceOperation { Field: { IsConst: false } field } reference:
                return ReadMember(field, reference.Instance, reference);
            case IPropertyReferenceOperation property:
                return ReadProperty(property);
            case IEventReferenceOperation reference:
                return IsSource(reference.Event) ? _graph.NodeOf(reference.Event) : null;
            case IConditionalAccessOperation access:
                return GetNode(access.WhenNotNull);
            case IConditionalAccessInstanceOperation instance:
                return GetNode(instance.GetOperand());
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } receiver:
                return ReadInitialized(receiver);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } input:
                return InputOf(PatternAround(input));
            case IConditionalOperation conditional:
                return Merge(new[] { conditional.WhenTrue, conditional.WhenFalse }, value.Type);
            case ICoalesceOperation coalesce:
                return Merge(new[] { coalesce.Value, coalesce.WhenNull }, value.Type);
            case ISwitchExpressionOperation choice:
                return Merge(choice.Arms.Select(arm => arm.Value), value.Type);
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when Locals.Find(target.Local, assignment) is { } definition:
                return definition;
            case IAssignmentOperation assignment:
                return GetNode(assignment.Target);
            case ITupleOperation tuple:
                return ReadTuple(tuple);
            case IObjectCreationOperation or IAnonymousObjectCreationOperation or IWithOperation or ITypeParameterObjectCreationOperation:
                return ReadCreation(value);
            case IDelegateCreationOperation creation:
                return GetNode(creation.Target);
            case IAnonymousFunctionOperation lambda:
                return ReadFunction(lambda, lambda.Symbol);
            case IMethodReferenceOperation method:
                return ReadFunction(method, method.Method);
            case IInterpolatedStringOperation or IBinaryOperation:
                return ReadText(value);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return _graph.ReceiverOf(_receiverOwner);
            case IThrowOperation or IInstanceReferenceOperation:
                return null;
            case ILiteralOperation { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation:
                return null;
            default:
                return CallSite.TryCreate(value, _cancellationToken) is { } call ? ReadCall(call) : Unknown(value);
        }
    }

    /// <summary>The mint site of a call of a policy's factory; null for any other call.</summary>
    public MintSite? MintSiteOf(CallSite call)
    {
        if (call.Name is not (WellKnownNames.CreateToken or WellKnownNames.CreateTokenAsync or WellKnownNames.WriteToken) || call.ReceiverType is not { } type)
        {
            return null;
        }

        if (call.Operation is IInvocationOperation { ConstrainedToType: ITypeParameterSymbol parameter })
        {
            return type.ToDisplayString() == WellKnownNames.RoomPolicyInterface ? new MintSite(Policy: null, call.Operation, _member, parameter) : null;
        }

        return _types.TryGetPolicy(type, _cancellationToken) is { } policy
            ? new MintSite(_types.NarrowedAt(call, policy, _cancellationToken), call.Operation, _member)
            : null;
    }

    /// <summary>An element of a deconstructed value.</summary>
    public FlowNode? ReadElement(IOperation value, int position)
    {
        value = value.Unwrapped();
        if (value is ITupleOperation tuple)
        {
            return position < tuple.Elements.Length ? GetNode(tuple.Elements[position]) : null;
        }

        return PartOf(GetNode(value), value.Type, position);
    }

    /// <summary>The part of a value that a deconstruction assigns to the variable at a position; null if it is not tracked.</summary>
    public FlowNode? PartOf(FlowNode? value, ITypeSymbol? type, int position)
    {
        if (type is INamedTypeSymbol { Name: "KeyValuePair" })
        {
            // The elements of a dictionary are its values.
            return position == 1 ? value : null;
        }

        if (type is INamedTypeSymbol { IsRecord: true } record)
        {
            IParameterSymbol? parameter = record.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.Length > position
                && MemberKinds.IsPrimary(constructor))?.Parameters[position];
            ISymbol? member = parameter is null ? null : record.GetMembers(parameter.Name).FirstOrDefault(one => one is IPropertySymbol);
            return member is null || value is null ? null
                : _types.IsDataCarrier(record) || !IsSource(member) ? value.Child(member.OriginalDefinition)
                : _graph.MemberOf(value, member, record, isSelf: false);
        }

        return type is { IsTupleType: true } ? value?.Child(position) : null;
    }

    /// <summary>Whether a member is declared in this compilation.</summary>
    private bool IsSource(ISymbol symbol) => symbol.IsInSource(_types.Compilation);

    /// <summary>Whether a type can carry a tracked value: numbers, dates and similar types cannot.</summary>
    private static bool IsTrackedType(ITypeSymbol? type)
        => type is null
            or { TypeKind: not TypeKind.Enum, SpecialType: SpecialType.None or SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Void or SpecialType.System_Delegate };

    /// <summary>
    /// An external value. For a token this means that it belongs to no known policy. For a room or a
    /// participant it means nothing.
    /// </summary>
    private FlowNode Unknown(IOperation value)
    {
        FlowNode node = GetOrAddValueNode(value, out bool isNew);
        if (isNew)
        {
            node.IsUnknown = !_types.IsTrackedReference(value.Type) && !IsTakenForTracked(value);
        }

        return node;
    }

    /// <summary>Whether a value is converted to a tracked type: an unknown object can be of any type.</summary>
    private bool IsTakenForTracked(IOperation value) => value.Parent switch
    {
        IConversionOperation conversion => _types.IsTrackedReference(conversion.Type)
            || (conversion.Type?.SpecialType == SpecialType.System_Object && IsTakenForTracked(conversion)),
        IIsPatternOperation match => _types.IsTrackedReference(match.Pattern.NarrowedType),
        _ => false,
    };

    /// <summary>The node of a value without a name. A second call returns the same node.</summary>
    private FlowNode GetOrAddValueNode(IOperation value, out bool isNew)
    {
        isNew = !_values.TryGetValue(value, out FlowNode? node);
        if (node is null)
        {
            _values.Add(value, node = _graph.NewNode());
        }

        return node;
    }
}
