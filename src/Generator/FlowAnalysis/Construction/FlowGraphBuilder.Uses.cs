using GrantGen.Facts;
using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.Roslyn;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <content>The uses: calls of the table, and of the user's own wrappers.</content>
internal sealed partial class FlowGraphBuilder
{
    /// <summary>A method that is passed on will be called: by a delegate, an event, a task.</summary>
    private void VisitMethodReference(IMethodReferenceOperation operation)
    {
        if (MemberKinds.IsHelper(operation.Method))
        {
            _graph.HelperCalls.Add((operation.Method.OriginalDefinition, operation));
        }

        foreach (ApiCall fact in _types.GetRequirements(operation.Method))
        {
            Add(operation, fact, SourceOf(fact, call: null), ReceiverNodeOf(operation.Instance));
        }
    }

    private void VisitPropertyReference(IPropertyReferenceOperation operation)
    {
        foreach (ApiCall fact in _types.GetRequirements(operation.Property))
        {
            Add(operation, fact, SourceOf(fact, call: null), ReceiverNodeOf(operation.Instance));
        }
    }

    private void VisitUses(CallSite call, IEnumerable<ApiCall> rows)
    {
        foreach (ApiCall fact in rows)
        {
            if (fact.EnablingArgument is { } position && call.Argument(position, _cancellationToken) is { ConstantValue: { HasValue: true, Value: false } })
            {
                continue;
            }

            if (fact.OnlyIfTrue is { } flag && call.Argument(flag, _cancellationToken) is not { ConstantValue: { HasValue: true, Value: true } })
            {
                continue;
            }

            IOperation? holder = fact.ReceiverArgument is { } argument ? call.Argument(argument, _cancellationToken) : call.Receiver;
            if (!fact.AppliesToRemoteOnly || IsRemoteParticipantType(holder))
            {
                Add(call.Operation, fact, SourceOf(fact, call), fact.IsWrapper ? CarrierNodeAmong(call) : ReceiverNodeOf(holder));
            }
        }
    }

    private PublishedSource SourceOf(ApiCall fact, CallSite? call)
    {
        if (fact.Source is { } name)
        {
            return new PublishedSource(TrackSourceTable.All.First(candidate => candidate.Name == name).Flag);
        }

        return call is null || fact.IsWrapper || fact.Permission != PermissionTable.Publish
            ? PublishedSource.Undetermined
            : PublishedSourceReader.Read(call.Argument("options", _cancellationToken), _cancellationToken);
    }

    /// <summary>
    /// The node that determines the token of a use. A room that a dominating call connected has that call's token, regardless of any earlier one.
    /// </summary>
    private FlowNode? ReceiverNodeOf(IOperation? holder)
    {
        if (AccessPathRootOf(holder) is { } variable && _connections.DefinitionsReachingIfDominated(variable, holder!) is { } tokens
            && !tokens.Any(token => token.Node == s_killed))
        {
            FlowNode connected = _graph.NewNode();
            foreach ((FlowNode token, IReadOnlyList<IOperation>? killedBy) in tokens)
            {
                token.AddEdge(connected, at: null, killedBy);
            }

            return connected;
        }

        return _nodes.GetNode(holder);
    }

    /// <summary>The node that determines the token in a call of a wrapper: an argument or the receiver.</summary>
    private FlowNode? CarrierNodeAmong(CallSite call)
    {
        if (call.Method is not { } method)
        {
            return ReceiverNodeOf(call.Receiver);
        }

        List<(IParameterSymbol? Parameter, IOperation? Value)> candidates = new() { (null, call.Receiver) };
        candidates.AddRange(method.Parameters.Select(parameter => ((IParameterSymbol?)parameter, call.Argument(parameter.Name, _cancellationToken))));
        return First(candidate => _types.IsTrackedReference(candidate.Value?.Type))
            ?? First(candidate => candidate.Parameter is { Type.SpecialType: SpecialType.System_String, Name: var name } && IsTokenName(name));

        FlowNode? First(Func<(IParameterSymbol? Parameter, IOperation? Value), bool> isHolder)
            => candidates.Where(isHolder).Select(candidate => ReceiverNodeOf(candidate.Value)).FirstOrDefault(node => node is not null);
    }

    /// <summary>Among the string parameters of a method, only the name identifies the token.</summary>
    private static bool IsTokenName(string name)
        => name.EndsWith("token", StringComparison.OrdinalIgnoreCase) || name.EndsWith("jwt", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the type of a value is that of a remote track or participant.</summary>
    private static bool IsRemoteParticipantType(IOperation? value)
    {
        while (value is IConversionOperation { IsImplicit: true } conversion)
        {
            value = conversion.Operand;
        }

        return value?.Type?.Name.StartsWith("Remote", StringComparison.Ordinal) == true;
    }

    /// <summary>The variable or field at the root of an expression: the field in <c>_room.LocalParticipant!</c>.</summary>
    private ISymbol? AccessPathRootOf(IOperation? expression)
    {
        while (true)
        {
            switch (expression)
            {
                case IConversionOperation conversion:
                    expression = conversion.Operand;
                    break;
                case IConditionalAccessInstanceOperation instance:
                    expression = instance.GetOperand();
                    break;
                case IPropertyReferenceOperation property when _types.IsClient(property.Property.ContainingType):
                    expression = property.Instance;
                    break;
                case ILocalReferenceOperation local:
                    return local.Local;
                case IParameterReferenceOperation parameter:
                    return parameter.Parameter;
                case IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field:
                    return field.Field;
                case IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } own:
                    return own.Property;
                default:
                    return null;
            }
        }
    }

    /// <summary>Whether a wrapper for one source covers a call that publishes from that source, or from one that is known only at run time.</summary>
    private static bool Covers(string wrapperSource, ApiCall fact, PublishedSource source)
        => fact.Source is { } name
            ? name == wrapperSource
            : source.Flag is not { } flag || (flag != 0 && flag == TrackSourceTable.All.First(candidate => candidate.Name == wrapperSource).Flag);

    /// <summary>Adds a use, unless its member passes the requirement on to its callers.</summary>
    private void Add(IOperation operation, ApiCall fact, PublishedSource source, FlowNode? holder)
    {
        if (!AnnotatedMembers.GetRequirements(_member).Any(wrapper => wrapper.Permission == fact.Permission && wrapper.Grant == fact.Grant
            && (wrapper.Source is null || Covers(wrapper.Source, fact, source))))
        {
            _graph.Uses.Add(new PermissionUse(operation, fact, source, _member, holder));
        }
    }
}
