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
                    AddDefinition(declarator.Symbol, operation);
                    break;
                case IDeconstructionAssignmentOperation deconstruction:
                    foreach (IOperation target in AllTargetsOf(deconstruction.Target))
                    {
                        AddDefinition((target as ILocalReferenceOperation)?.Local, operation);
                    }

                    break;
                case IAssignmentOperation { Target: ILocalReferenceOperation local } and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation):
                    AddDefinition(local.Local, operation);
                    break;
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation own } when ValueNodeBuilder.StringMemberOfThis(own) is { } text:
                    _nodes.Locals.Add(text, operation, _graph.NewNode());
                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Value: var value }:
                    AddDefinition((Declared(value) as ILocalReferenceOperation)?.Local, operation);
                    break;
                case IIsPatternOperation { Pattern: var pattern }:
                    AddDefinition(DeclaredBy(pattern), operation);
                    break;
                case IPatternOperation when NestedVariableOf(operation) is { } nested:
                    AddDefinition(nested, operation);
                    break;
                case IForEachLoopOperation loop:
                    AddDefinition(LoopVariableOf(loop), operation);
                    foreach (IOperation target in AllTargetsOf(loop.LoopControlVariable))
                    {
                        AddDefinition((target as ILocalReferenceOperation)?.Local, operation);
                    }

                    break;
                case IInvocationOperation call when TokenLocalOf(call) is { } token:
                    AddDefinition(token, operation);
                    break;
                case IInvocationOperation { TargetMethod: var method, Instance: { } receiver } when _types.TryGetClientLibrary(method.ContainingType)?.Connect == method.Name && AccessPathRootOf(receiver) is { } room:
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
            IDeconstructionAssignmentOperation deconstruction => AllTargetsOf(deconstruction.Target),
            IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Value: var value } => new[] { value },
            _ => Enumerable.Empty<IOperation>(),
        };
        foreach (IOperation target in targets)
        {
            if (_types.TryGetClientLibrary(target.Type) is not null && AccessPathRootOf(target) is { } variable)
            {
                _connections.Add(variable, operation, s_killed);
            }
        }
    }

    /// <summary>The variable of the client whose authorization header is set: its later requests send that token.</summary>
    private ISymbol? HeaderTargetOf(IOperation operation)
        => operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Authorization", Instance: IPropertyReferenceOperation { Property: { Name: "DefaultRequestHeaders", ContainingType.Name: "HttpClient" }, Instance: { } client } } }
            ? AccessPathRootOf(client)
            : null;

    /// <summary>The local that holds the token whose grants a call replaces; null if the call does not, or no local holds the token.</summary>
    private ILocalSymbol? TokenLocalOf(IInvocationOperation call)
    {
        if (_types.TokenLibraries is not { } written || !written.ReplacesGrants(call.TargetMethod))
        {
            return null;
        }

        return (written.RootOf(call.Instance) as ILocalReferenceOperation)?.Local;
    }

    private void AddDefinition(ILocalSymbol? local, IOperation operation)
    {
        if (local is not null)
        {
            _nodes.Locals.Add(local, operation, _graph.NewNode());
        }
    }
}
