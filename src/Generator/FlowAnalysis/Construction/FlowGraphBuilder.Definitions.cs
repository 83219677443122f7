using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <content>The definitions of locals: after each definition, a local has a separate node.</content>
internal sealed partial class FlowGraphBuilder
{
    /// <summary>Each assignment of a variable gets its own node, and in a loop a read can precede it.</summary>
    private void VisitVersions(IOperation block)
    {
        foreach (IOperation operation in block.DescendantsAndSelf())
        {
            _overwrites.Add(operation);
            VisitReplacement(operation);
            if (HeaderTargetOf(operation) is { } client)
            {
                _connections.Add(client, operation, _graph.NewNode());
            }

            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is not null:
                    AddVersion(declarator.Symbol, operation);
                    break;
                case IDeconstructionAssignmentOperation deconstruction:
                    foreach (IOperation target in TargetsOf(deconstruction.Target))
                    {
                        AddVersion((target as ILocalReferenceOperation)?.Local, operation);
                    }

                    break;
                case IAssignmentOperation { Target: ILocalReferenceOperation local } and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation):
                    AddVersion(local.Local, operation);
                    break;
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation own } when ValueNodeBuilder.OwnTextOf(own) is { } text:
                    _reader.Locals.Add(text, operation, _graph.NewNode());
                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Value: var value }:
                    AddVersion((Declared(value) as ILocalReferenceOperation)?.Local, operation);
                    break;
                case IIsPatternOperation { Pattern: var pattern }:
                    AddVersion(DeclaredBy(pattern), operation);
                    break;
                case IPatternOperation when NestedVariableOf(operation) is { } nested:
                    AddVersion(nested, operation);
                    break;
                case IForEachLoopOperation loop:
                    AddVersion(LoopVariableOf(loop), operation);
                    foreach (IOperation target in TargetsOf(loop.LoopControlVariable))
                    {
                        AddVersion((target as ILocalReferenceOperation)?.Local, operation);
                    }

                    break;
                case IInvocationOperation call when TokenLocalOf(call) is { } token:
                    AddVersion(token, operation);
                    break;
                case IInvocationOperation { TargetMethod: var method, Instance: { } receiver } when _types.RoomOf(method.ContainingType)?.Connect == method.Name && VariableOf(receiver) is { } room:
                    _connections.Add(room, operation, _graph.NewNode());
                    break;
            }
        }
    }

    /// <summary>A variable that is assigned another room no longer has the token with which the first room was connected.</summary>
    private void VisitReplacement(IOperation operation)
    {
        IEnumerable<IOperation> targets = operation switch
        {
            IAssignmentOperation { Target: var assigned } and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation) => new[] { assigned },
            IDeconstructionAssignmentOperation deconstruction => TargetsOf(deconstruction.Target),
            IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Value: var value } => new[] { value },
            _ => Enumerable.Empty<IOperation>(),
        };
        foreach (IOperation target in targets)
        {
            if (_types.RoomOf(target.Type) is not null && VariableOf(target) is { } variable)
            {
                _connections.Add(variable, operation, s_replaced);
            }
        }
    }

    /// <summary>The variable of the client whose authorization header is set: its later requests send that token.</summary>
    private ISymbol? HeaderTargetOf(IOperation operation)
        => operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Authorization", Instance: IPropertyReferenceOperation { Property: { Name: "DefaultRequestHeaders", ContainingType.Name: "HttpClient" }, Instance: { } client } } }
            ? VariableOf(client)
            : null;

    /// <summary>The local that holds the token whose grants a call replaces; null if the call does not, or no local holds the token.</summary>
    private ILocalSymbol? TokenLocalOf(IInvocationOperation call)
    {
        if (_types.Written is not { } written || !written.ReplacesGrants(call.TargetMethod))
        {
            return null;
        }

        return (written.RootOf(call.Instance) as ILocalReferenceOperation)?.Local;
    }

    private void AddVersion(ILocalSymbol? local, IOperation operation)
    {
        if (local is not null)
        {
            _reader.Locals.Add(local, operation, _graph.NewNode());
        }
    }
}
