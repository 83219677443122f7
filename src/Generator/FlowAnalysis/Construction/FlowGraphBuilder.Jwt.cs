using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.HandWrittenTokens.Jwt;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <content>Writes to the payload or the claims of a JWT library's token.</content>
internal sealed partial class FlowGraphBuilder
{
    private void VisitJwt(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance } } assignment
                when instance is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }
                    && ValueNodeBuilder.GetWrittenVideo(assignment) is { } video && !JsonReader.IsText(video):
                AddTo(instance, video);
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } instance, Property: { Name: "Claims" or "Subject", ContainingType: { } type } }, Value: { } value } when JwtTypes.IsJwtType(type):
                AddTo(instance, value);
                break;
            case IInvocationOperation { Instance: { } receiver } call when ValueNodeBuilder.GetWrittenVideo(call) is { } video && !JsonReader.IsText(video):
                AddTo(receiver, video);
                break;
            case IInvocationOperation { Instance: { } receiver, TargetMethod.Name: "Add" or "AddClaim" or "AddClaims" or "AddRange", Arguments: { Length: 1 } claims } when JwtTypes.IsClaims(claims[0].Value.Unboxed().Type):
                AddTo(receiver, claims[0].Value);
                break;
        }
    }

    private void AddTo(IOperation whole, IOperation part)
    {
        if (_nodes.GetNode(part) is { } value && _nodes.GetNode(whole) is { } node)
        {
            value.AddEdge(node);
        }
    }
}
