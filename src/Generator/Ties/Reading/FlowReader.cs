using GrantGen.Facts;
using GrantGen.Generator.Calls;
using GrantGen.Generator.Roslyn;
using GrantGen.Generator.Ties.Facts;
using GrantGen.Generator.Ties.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Ties.Reading;

/// <summary>Tells where the value of an expression is held. One a block of code.</summary>
internal sealed partial class FlowReader
{
    /// <summary>Expressions in expressions. Longer ones are made by machines, and would run out of stack.</summary>
    private const int MaxDepth = 200;

    private readonly TypeFacts _facts;
    private readonly KnownTypes _types;
    private readonly INamedTypeSymbol? _type;
    private readonly ISymbol _member;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<IOperation, FlowNode> _values = new();
    private int _depth;

    /// <param name="facts">The facts of the outermost type.</param>
    /// <param name="types">What the compilation knows.</param>
    /// <param name="member">The member in which the block stands.</param>
    /// <param name="cancellation">Stops the work.</param>
    public FlowReader(TypeFacts facts, KnownTypes types, ISymbol member, CancellationToken cancellation)
    {
        _member = member;
        _type = member.ContainingType;
        _facts = facts;
        _types = types;
        _cancellation = cancellation;
    }

    /// <summary>The locals of the block, by assignment.</summary>
    public LocalVersions Locals { get; } = new();

    /// <summary>Where a value is held; null if it can hold neither token nor room nor what carries them.</summary>
    public FlowNode? Read(IOperation? value)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (value is null || !CanHold(value.Type))
        {
            return null;
        }

        if (_depth >= MaxDepth)
        {
            return Foreign(value);
        }

        _depth++;
        try
        {
            return ReadHeld(value);
        }
        finally
        {
            _depth--;
        }
    }

    private FlowNode? ReadHeld(IOperation value)
    {
        if (_types.HasJwt && TryReadJwt(value, out FlowNode? jwt))
        {
            return jwt;
        }

        switch (value)
        {
            case IConversionOperation conversion:
                return Read(conversion.Operand);
            case IParenthesizedOperation parenthesized:
                return Read(parenthesized.Operand);
            case IAwaitOperation awaited:
                return Read(awaited.Operation);
            case IDeclarationExpressionOperation declaration:
                return Read(declaration.Expression);
            case IArrayElementReferenceOperation element when HangsOnRoom(element.Type):
                return Read(element.ArrayReference);
            case ILocalReferenceOperation local:
                return Merge(Locals.At(local.Local, local), local.Type);
            case IParameterReferenceOperation parameter:
                return _facts.NodeOf(parameter.Parameter);
            case IMemberReferenceOperation own when ReadOwnText(own) is { } text:
                return text;
            case IFieldReferenceOperation { Field: { IsConst: false } field } reference:
                return ReadMember(field, reference.Instance, reference);
            case IPropertyReferenceOperation property:
                return ReadProperty(property);
            case IEventReferenceOperation reference:
                return IsSource(reference.Event) ? _facts.NodeOf(reference.Event) : null;
            case IConditionalAccessOperation access:
                return Read(access.WhenNotNull);
            case IConditionalAccessInstanceOperation instance:
                return Read(OperandOf(instance));
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } receiver:
                return ReadInitialized(receiver);
            case IConditionalOperation conditional:
                return Merge(new[] { Read(conditional.WhenTrue), Read(conditional.WhenFalse) }, value.Type);
            case ICoalesceOperation coalesce:
                return Merge(new[] { Read(coalesce.Value), Read(coalesce.WhenNull) }, value.Type);
            case ISwitchExpressionOperation choice:
                return Merge(choice.Arms.Select(arm => Read(arm.Value)), value.Type);
            case IAssignmentOperation assignment:
                return Read(assignment.Target);
            case ITupleOperation tuple:
                return ReadTuple(tuple);
            case IObjectCreationOperation or IAnonymousObjectCreationOperation or IWithOperation or ITypeParameterObjectCreationOperation:
                return ReadCreation(value);
            case IDelegateCreationOperation creation:
                return Read(creation.Target);
            case IAnonymousFunctionOperation lambda:
                return ReadFunction(lambda, lambda.Symbol);
            case IMethodReferenceOperation method:
                return ReadFunction(method, method.Method);
            case IInterpolatedStringOperation or IBinaryOperation:
                return ReadText(value);
            case IThrowOperation or IInstanceReferenceOperation:
                return null;
            case ILiteralOperation { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation:
                return null;
            default:
                return CallSite.Of(value, _cancellation) is { } call ? ReadCall(call) : Foreign(value);
        }
    }

    /// <summary>The policy whose factory is called; null if none is.</summary>
    public TiedPolicy? MintedBy(CallSite call)
        => call.Name is WellKnownNames.CreateToken or WellKnownNames.CreateTokenAsync or WellKnownNames.WriteToken && call.ReceiverType is { } type
            ? _types.PolicyOf(type, _cancellation)
            : null;

    /// <summary>An element of a value that is taken apart.</summary>
    public FlowNode? ReadElement(IOperation value, int position)
    {
        value = value.Unwrapped();
        if (value is ITupleOperation tuple)
        {
            return position < tuple.Elements.Length ? Read(tuple.Elements[position]) : null;
        }

        if (value.Type is INamedTypeSymbol { IsRecord: true } record && _types.IsData(record))
        {
            IParameterSymbol? parameter = record.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.Length > position)?.Parameters[position];
            return parameter is not null && DataTypes.MemberOf(parameter) is { } member ? Read(value)?.Part(member.OriginalDefinition) : null;
        }

        return Read(value)?.Part(position);
    }

    /// <summary>Whether the code of a member is known.</summary>
    private bool IsSource(ISymbol symbol) => symbol.IsDeclaredIn(_types.Compilation);

    /// <summary>Numbers, dates and the like hold nothing that is followed.</summary>
    private static bool CanHold(ITypeSymbol? type)
        => type is null or { TypeKind: not TypeKind.Enum, SpecialType: SpecialType.None or SpecialType.System_String or SpecialType.System_Object or SpecialType.System_Void or SpecialType.System_Delegate };

    /// <summary>One place for several: where a thing is meant that may change, all are that thing.</summary>
    private FlowNode? Merge(IEnumerable<FlowNode?> nodes, ITypeSymbol? type)
    {
        List<FlowNode> some = nodes.Where(node => node is not null).Select(node => node!).Distinct().ToList();
        if (some.Count <= 1)
        {
            return some.FirstOrDefault();
        }

        FlowNode merged = _facts.NewNode();
        foreach (FlowNode node in some)
        {
            node.FlowsTo(merged);
            if (_types.IsShared(type))
            {
                merged.FlowsTo(node);
            }
        }

        return merged;
    }

    /// <summary>
    /// A value that comes from elsewhere. Of a token that says something: it is no policy's that is known here. Of a room or a
    /// participant it says nothing.
    /// </summary>
    private FlowNode Foreign(IOperation value)
    {
        FlowNode node = ValueOf(value, out bool isNew);
        if (isNew)
        {
            node.IsForeign = !_types.IsShared(value.Type);
        }

        return node;
    }

    /// <summary>The place of a value that has no name; asked twice, it is the same.</summary>
    private FlowNode ValueOf(IOperation value, out bool isNew)
    {
        isNew = !_values.TryGetValue(value, out FlowNode? node);
        if (node is null)
        {
            _values.Add(value, node = _facts.NewNode());
        }

        return node;
    }

    /// <summary>What is asked whether it is null.</summary>
    public static IOperation? OperandOf(IConditionalAccessInstanceOperation instance)
    {
        IOperation child = instance;
        for (IOperation? parent = instance.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
            {
                return access.Operation;
            }
        }

        return null;
    }
}
