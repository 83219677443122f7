using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <content>Receivers: each call passes its receiver like an argument.</content>
internal sealed partial class ValueNodeBuilder
{
    /// <summary>Whether an expression is the current object.</summary>
    public static bool IsSelf(IOperation? instance) => instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };

    /// <summary>The label of a call's edges: one for each call.</summary>
    public EdgeLabel.CallSite CallSiteOf(IOperation operation, ISymbol target, IOperation? receiver)
    {
        if (!_calls.TryGetValue(operation, out EdgeLabel.CallSite? call))
        {
            bool isSelf = IsSelf(receiver);
            INamedTypeSymbol? type = isSelf ? _type : target.IsStatic ? null : _receiverTypes.TypeOf(receiver);
            _calls.Add(operation, call = new EdgeLabel.CallSite(operation, target, type, isSelf, !isSelf && _receiverTypes.IsExact(receiver)));
            if (!target.IsStatic && GetNode(receiver) is { } node)
            {
                FlowNode called = _graph.ReceiverOf(TargetOf(target, receiver));
                node.AddEdge(called, FlowEdgeKind.Call, call);
                if (_types.IsTrackedReference(receiver!.Type))
                {
                    // A member of an extension block can connect its receiver.
                    called.AddEdge(node, FlowEdgeKind.Return, call);
                }
            }
        }

        return call;
    }

    /// <summary>The member that a call dispatches to, as far as the type of the receiver is known.</summary>
    public ISymbol TargetOf(ISymbol member, IOperation? receiver)
    {
        if (receiver is null || IsSelf(receiver) || !(member.IsVirtual || member.IsAbstract || member.IsOverride)
            || _receiverTypes.TypeOf(receiver) is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
        {
            return member;
        }

        if (member.ContainingType.TypeKind == TypeKind.Interface)
        {
            return FindImplementation(type, member) is { } implementation && IsSource(implementation) && !Overridable(implementation, type)
                ? implementation
                : member;
        }

        return type.IsSealed && FindOverride(type, member) is { } answering && IsSource(answering) ? answering : member;
    }

    /// <summary>The result of a call. A call of the base class's own member is not dispatched.</summary>
    private FlowNode ReturnedBy(ISymbol member, IOperation? receiver)
        => receiver?.Syntax is BaseExpressionSyntax ? _graph.ResultOf(member) : _graph.NodeOf(TargetOf(member, receiver));

    private FlowNode? ReadParameter(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is INamedTypeSymbol)
        {
            // The parameter of an extension block is the receiver of its members.
            return _graph.ReceiverOf(_receiverOwner);
        }

        if (parameter.ContainingSymbol is IMethodSymbol constructor
            && MemberKinds.IsPrimary(constructor)
            && !SymbolEqualityComparer.Default.Equals(_receiverOwner.OriginalDefinition, constructor.OriginalDefinition))
        {
            return _graph.MemberOf(_graph.ReceiverOf(_receiverOwner), parameter, _type, isSelf: true);
        }

        return _graph.NodeOf(parameter);
    }

    /// <summary>A member of this compilation: the value that the object holds in it, or the result of its code.</summary>
    private FlowNode? ReadOwnMember(ISymbol member, IOperation? instance, IOperation value)
    {
        if (MemberKinds.IsInstanceStorage(member))
        {
            FlowNode? whole = IsSelf(instance) ? _graph.ReceiverOf(_receiverOwner) : GetNode(instance);
            return whole is null
                ? _graph.NodeOf(member)
                : _graph.MemberOf(whole, member, IsSelf(instance) ? _type : _receiverTypes.TypeOf(instance), IsSelf(instance));
        }

        if (member is not IPropertySymbol property || !MemberKinds.IsComputed(property))
        {
            return _graph.NodeOf(member);
        }

        FlowNode result = GetOrAddValueNode(value, out bool isNew);
        if (isNew)
        {
            CallEdges.AddReturn(ReturnedBy(property, instance), result, CallSiteOf(value, property, instance), _types.IsTrackedReference(property.Type));
        }

        return result;
    }

    private static ISymbol? FindImplementation(INamedTypeSymbol type, ISymbol member)
        => type.AllInterfaces.FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition,
            member.ContainingType.OriginalDefinition)) is { } implemented
            && implemented.GetMembers(member.Name).FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition,
                member.OriginalDefinition)) is { } asked
                ? type.FindImplementationForInterfaceMember(asked)
                : null;

    private static bool Overridable(ISymbol implementation, INamedTypeSymbol type)
        => !type.IsSealed && (implementation.IsVirtual || implementation.IsAbstract || implementation.IsOverride) && !implementation.IsSealed;

    private static ISymbol? FindOverride(INamedTypeSymbol type, ISymbol member)
    {
        for (INamedTypeSymbol? current = type; current is not null && current.DerivesFrom(member.ContainingType); current = current.BaseType)
        {
            foreach (ISymbol candidate in current.GetMembers(member.Name))
            {
                for (ISymbol? overridden = candidate; overridden is not null; overridden = (overridden as IMethodSymbol)?.OverriddenMethod
                    ?? (ISymbol?)(overridden as IPropertySymbol)?.OverriddenProperty)
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, member.OriginalDefinition))
                    {
                        return candidate;
                    }
                }
            }
        }

        return null;
    }
}
