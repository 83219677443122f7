using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Roslyn;

/// <summary>Finds the expression that defines a local or a field which is written once.</summary>
internal static class EffectiveValues
{
    /// <summary>Locals that are defined by locals. Longer chains are not followed.</summary>
    private const int MaxDepth = 4;

    /// <summary>The defining expression of a local or a readonly field that has only one; otherwise the value itself.</summary>
    public static IOperation EffectiveValue(this IOperation value, CancellationToken cancellationToken)
    {
        IOperation current = value.Unwrapped();
        for (int depth = 0; depth < MaxDepth; depth++)
        {
            IOperation? definition = current switch
            {
                { ConstantValue.HasValue: true } => null,
                ILocalReferenceOperation local => DefinitionOf(local, cancellationToken),
                IFieldReferenceOperation { Field: { IsReadOnly: true } field } => DefinitionOf(field, current.SemanticModel, cancellationToken),
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
            else if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, use.Local) && IsWritten(reference))
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

    private static IOperation? DefinitionOf(IFieldSymbol field, SemanticModel? model, CancellationToken cancellationToken)
    {
        if (model is null || field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: { } value } || IsAssigned(field, cancellationToken))
        {
            return null;
        }

#pragma warning disable RS1030 // A field of another file; the driver keeps the models that it made
        SemanticModel owner = value.SyntaxTree == model.SyntaxTree ? model : model.Compilation.GetSemanticModel(value.SyntaxTree);
#pragma warning restore RS1030
        return owner.GetOperation(value, cancellationToken);
    }

    /// <summary>Whether a constructor assigns the field as well. A readonly field is assigned nowhere else.</summary>
    private static bool IsAssigned(IFieldSymbol field, CancellationToken cancellationToken)
        => field.ContainingType.DeclaringSyntaxReferences
            .SelectMany(reference => reference.GetSyntax(cancellationToken).DescendantNodes().OfType<AssignmentExpressionSyntax>())
            .Any(assignment => assignment.Left is IdentifierNameSyntax { Identifier.ValueText: var name } && name == field.Name || assignment.Left is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name.Identifier.ValueText: var own } && own == field.Name);
}
