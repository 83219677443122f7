using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Roslyn;

/// <summary>Finds the expression that defines a local or a member which is written once.</summary>
internal static class EffectiveValues
{
    /// <summary>The maximum length of a chain of locals. Longer chains are not followed.</summary>
    private const int MaxDepth = 4;

    /// <summary>The defining expression of a local, a readonly field or a get-only property that has only one; otherwise the value itself.</summary>
    public static IOperation EffectiveValue(this IOperation value, CancellationToken cancellationToken)
    {
        IOperation current = value.Unwrapped();
        for (int depth = 0; depth < MaxDepth; depth++)
        {
            IOperation? definition = current switch
            {
                { ConstantValue.HasValue: true } => null,
                ILocalReferenceOperation local => DefinitionOf(local, cancellationToken),
                IMemberReferenceOperation { Member: var member } when MemberKinds.IsFixed(member) => DefinitionOf(member, current.SemanticModel,
                    cancellationToken),
                _ => null,
            };

            if (definition is null)
            {
                break;
            }

            current = definition.Unwrapped();
        }

        return current;
    }

    private static IOperation? DefinitionOf(ILocalReferenceOperation use, CancellationToken cancellationToken)
    {
        IOperation? definition = null;
        foreach (IOperation operation in use.GetRoot().Descendants())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (operation is IVariableDeclaratorOperation declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, use.Local))
            {
                definition = declarator.GetVariableInitializer()?.Value;
            }
            else if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, use.Local)
                && IsWritten(reference))
            {
                return null;
            }
        }

        return definition;
    }

    private static bool IsWritten(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
        ITupleOperation or IAddressOfOperation or IIncrementOrDecrementOperation or IInvalidOperation => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } } => true,
        _ => false,
    };

    private static IOperation? DefinitionOf(ISymbol member, SemanticModel? model, CancellationToken cancellationToken)
    {
        ExpressionSyntax? value = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } initial } => initial,
            PropertyDeclarationSyntax { Initializer.Value: { } initial } => initial,
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } body } => body,
            _ => null,
        };

        // A member can be in another file.
        return model is null || value is null || !model.Compilation.ContainsSyntaxTree(value.SyntaxTree) || IsAssigned(member, cancellationToken)
            ? null
            : model.Compilation.GetModel(value.SyntaxTree).GetOperation(value, cancellationToken);
    }

    /// <summary>Whether a constructor assigns the member as well. One that is only read is assigned nowhere else.</summary>
    private static bool IsAssigned(ISymbol member, CancellationToken cancellationToken)
        => member.ContainingType.DeclaringSyntaxReferences
            .SelectMany(reference => reference.GetSyntax(cancellationToken).DescendantNodes().OfType<AssignmentExpressionSyntax>())
            .Any(assignment => assignment.Parent is not InitializerExpressionSyntax
                && (assignment.Left is IdentifierNameSyntax { Identifier.ValueText: var name } && name == member.Name
                    || assignment.Left is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name.Identifier.ValueText: var own }
                    && own == member.Name));
}
