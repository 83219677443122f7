using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens.Secrets;

/// <summary>Finds the values that a file uses as API secrets.</summary>
internal static class SecretArguments
{
    /// <summary>The values that a file passes to the libraries, and to inputs of the compilation.</summary>
    public static IEnumerable<SecretArgument> Find(SemanticModel model, SecretConsumers consumers, SecretInputs inputs, CancellationToken cancellationToken)
        => FindInLibraries(model, consumers, inputs, cancellationToken).Concat(SigningKeys.Find(model, cancellationToken));

    private static IEnumerable<SecretArgument> FindInLibraries(SemanticModel model, SecretConsumers consumers, SecretInputs inputs,
        CancellationToken cancellationToken)
    {
        foreach (SyntaxNode node in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes())
        {
            bool isCandidate = node switch
            {
                BaseObjectCreationExpressionSyntax creation => MayTakeSecret(creation, inputs),
                ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => true,
                InvocationExpressionSyntax call => SyntaxNames.GetInvokedName(call) is { } name && inputs.MayContain(name),
                AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
                    && SyntaxNames.GetSimpleName(assignment.Left) is { } name
                    && (name == SecretConsumers.SecretProperty || inputs.MayContain(name)),
                _ => false,
            };
            if (isCandidate && model.GetOperation(node, cancellationToken) is { } operation)
            {
                foreach (SecretArgument argument in ArgumentsOf(operation, model, consumers, inputs, cancellationToken))
                {
                    yield return argument;
                }
            }
        }
    }

    /// <summary>Whether a creation can take a secret. For a <c>new()</c> without a type beside it, its arguments decide whether it is bound.</summary>
    private static bool MayTakeSecret(BaseObjectCreationExpressionSyntax creation, SecretInputs inputs)
        => creation.ArgumentList is { Arguments: { Count: >= 1 } arguments }
            && (SyntaxNames.GetCreatedTypeName(creation) is { } name
                ? SecretConsumers.IsSecretConsumerName(name) || inputs.MayContain(name)
                : arguments.Any(argument => argument.Expression is LiteralExpressionSyntax literal ? literal.IsKind(SyntaxKind.StringLiteralExpression)
                    : argument.Expression is BinaryExpressionSyntax or ConditionalExpressionSyntax));

    private static IEnumerable<SecretArgument> ArgumentsOf(IOperation operation, SemanticModel model, SecretConsumers consumers, SecretInputs inputs,
        CancellationToken cancellationToken)
    {
        switch (operation)
        {
            case IObjectCreationOperation { Type: { } type } creation:
                return SecretsAmong(creation.Arguments, type.Name, consumers, inputs);
            case IInvocationOperation { TargetMethod: { } method } call:
                return SecretsAmong(call.Arguments, method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name, consumers, inputs);
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: { ContainingType: { } owner } member } target, Value: { } value }
                when member.Name == SecretConsumers.SecretProperty && consumers.IsOptions(owner)
                    || (inputs.Contains(member) && !IsOwn(target, owner, model, cancellationToken)):
                return new[] { new SecretArgument(value, owner.Name) };
            default:
                return Enumerable.Empty<SecretArgument>();
        }
    }

    private static IEnumerable<SecretArgument> SecretsAmong(IEnumerable<IArgumentOperation> arguments, string consumer, SecretConsumers consumers,
        SecretInputs inputs)
        => arguments
            .Where(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter }
                && (consumers.TakesSecret(parameter) || inputs.Contains(parameter)))
            .Select(argument => new SecretArgument(argument.Value, consumer));

    /// <summary>Whether an object sets its own member in the code of the type that declares it. Such values are found from the uses of the member.</summary>
    private static bool IsOwn(IMemberReferenceOperation target, INamedTypeSymbol owner, SemanticModel model, CancellationToken cancellationToken)
        => target.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
            && SymbolEqualityComparer.Default.Equals(model.GetEnclosingSymbol(target.Syntax.SpanStart, cancellationToken)?.ContainingType?.OriginalDefinition,
                owner.OriginalDefinition);
}
