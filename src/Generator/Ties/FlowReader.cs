using GrantGen.Facts;
using GrantGen.Generator.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Ties;

/// <summary>Tells where the value of an expression is held. One a block of code.</summary>
internal sealed class FlowReader
{
    /// <summary>Calls that give what they are called on.</summary>
    private static readonly HashSet<string> s_passThrough = new(StringComparer.Ordinal) { "ConfigureAwait", "GetAwaiter", "GetResult", "AsTask", "WaitAsync" };

    private readonly TypeFacts _facts;
    private readonly KnownTypes _types;
    private readonly INamedTypeSymbol? _outermost;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<IOperation, FlowNode> _values = new();

    public FlowReader(ISymbol member, TypeFacts facts, KnownTypes types, CancellationToken cancellation)
    {
        _outermost = Outermost(member);
        _facts = facts;
        _types = types;
        _cancellation = cancellation;
    }

    /// <summary>The locals of the block, by assignment.</summary>
    public LocalVersions Locals { get; } = new();

    /// <summary>Where a value is held; null if it can be neither token nor room nor participant.</summary>
    public FlowNode? Read(IOperation? value)
    {
        _cancellation.ThrowIfCancellationRequested();
        switch (value)
        {
            case null:
                return null;
            case IConversionOperation conversion:
                return Read(conversion.Operand);
            case IParenthesizedOperation parenthesized:
                return Read(parenthesized.Operand);
            case IAwaitOperation awaited:
                return Read(awaited.Operation);
            case ILocalReferenceOperation local:
                return Merge(Locals.At(local), local.Type);
            case IParameterReferenceOperation parameter:
                return _facts.NodeOf(parameter.Parameter);
            case IFieldReferenceOperation { Field: { IsConst: false } field }:
                return FieldOrProperty(field, value);
            case IPropertyReferenceOperation property:
                return ReadProperty(property);
            case IConditionalAccessOperation access:
                return Read(access.WhenNotNull);
            case IConditionalAccessInstanceOperation instance:
                return Read(OperandOf(instance));
            case IConditionalOperation conditional:
                return Merge(new[] { Read(conditional.WhenTrue), Read(conditional.WhenFalse) }, value.Type);
            case ICoalesceOperation coalesce:
                return Merge(new[] { Read(coalesce.Value), Read(coalesce.WhenNull) }, value.Type);
            case ISwitchExpressionOperation choice:
                return Merge(choice.Arms.Select(arm => Read(arm.Value)), value.Type);
            case IAssignmentOperation assignment:
                return Read(assignment.Target);
            case IThrowOperation or IInstanceReferenceOperation:
                return null;
            case ILiteralOperation { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation:
                return null;
            default:
                return CallSite.Of(value, _cancellation) is { } call ? ReadCall(call) : Foreign(value);
        }
    }

    /// <summary>The policy whose factory is called; null if none is.</summary>
    public INamedTypeSymbol? MintedBy(CallSite call)
        => call.Name is WellKnownNames.CreateToken or WellKnownNames.WriteToken
            && call.ReceiverType is { } type
            && _types.PolicyOf(type, _cancellation) is not null
                ? type.OriginalDefinition
                : null;

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

    private FlowNode? ReadProperty(IPropertyReferenceOperation property)
    {
        if (_types.RoomOf(property.Property.ContainingType) is { } client && property.Property.Name == client.LocalParticipant)
        {
            return Read(property.Instance);
        }

        return property.Property is { Name: "Result", ContainingType.Name: "Task" or "ValueTask" }
            ? Read(property.Instance)
            : FieldOrProperty(property.Property, property);
    }

    private FlowNode FieldOrProperty(ISymbol symbol, IOperation value) => IsOurs(symbol) ? _facts.NodeOf(symbol) : Foreign(value);

    private FlowNode? ReadCall(CallSite call)
    {
        if (MintedBy(call) is { } policy)
        {
            FlowNode token = ValueOf(call.Operation);
            if (call.Name == WellKnownNames.CreateToken)
            {
                token.Policies.Add(policy);
            }

            return token;
        }

        if (s_passThrough.Contains(call.Name) && call.Receiver is not null)
        {
            return Read(call.Receiver);
        }

        if (call.Method is { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask", Parameters.Length: 1 } wrap)
        {
            return Read(call.Argument(wrap.Parameters[0].Name, _cancellation));
        }

        return call.Method is { } method && (method.MethodKind == MethodKind.LocalFunction || IsOurs(method))
            ? _facts.NodeOf(method)
            : Foreign(call.Operation);
    }

    /// <summary>Whether a member's code is among what is looked at: it stands in the same outermost type.</summary>
    private bool IsOurs(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(Outermost(symbol.OriginalDefinition), _outermost);

    private static INamedTypeSymbol? Outermost(ISymbol symbol)
    {
        INamedTypeSymbol? type = symbol.ContainingType;
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    /// <summary>
    /// A value that comes from elsewhere. Of a token that says something: it is no policy's that is known here. Of a room or a
    /// participant it says nothing.
    /// </summary>
    private FlowNode Foreign(IOperation value)
    {
        FlowNode node = ValueOf(value);
        node.IsForeign = !_types.IsShared(value.Type) && !(value.Type is INamedTypeSymbol { Arity: 1 } task && _types.IsShared(task.TypeArguments[0]));
        return node;
    }

    /// <summary>The place of a value that has no name; asked twice, it is the same.</summary>
    private FlowNode ValueOf(IOperation value)
    {
        if (!_values.TryGetValue(value, out FlowNode? node))
        {
            _values.Add(value, node = _facts.NewNode());
        }

        return node;
    }

    private static IOperation? OperandOf(IConditionalAccessInstanceOperation instance)
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
