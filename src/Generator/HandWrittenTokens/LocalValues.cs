using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>Values of locals, from the assignments in their function.</summary>
internal static class LocalValues
{
    /// <summary>Finds the only value that a local is assigned, apart from null; null if there are several.</summary>
    public static IOperation? FindOnlyValue(ILocalReferenceOperation use, CancellationToken cancellationToken)
    {
        IOperation? only = null;
        foreach (IOperation operation in use.GetRoot().Descendants())
        {
            cancellationToken.ThrowIfCancellationRequested();
            IOperation? value = operation switch
            {
                IVariableDeclaratorOperation declarator when IsSame(declarator.Symbol) => declarator.GetVariableInitializer()?.Value,
                IAssignmentOperation { Target: ILocalReferenceOperation target } assignment when IsSame(target.Local) => assignment is ISimpleAssignmentOperation ? assignment.Value : assignment,
                IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Value: ILocalReferenceOperation passed } argument when IsSame(passed.Local) => argument,
                IArgumentOperation { Parameter.RefKind: RefKind.Out, Value: IDeclarationExpressionOperation { Expression: ILocalReferenceOperation declared } } argument when IsSame(declared.Local) => argument,
                _ => null,
            };

            if (value is null || value.IsNullLiteral())
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = value;
        }

        return only is IArgumentOperation or ICompoundAssignmentOperation or ICoalesceAssignmentOperation ? null : only;

        bool IsSame(ILocalSymbol local) => SymbolEqualityComparer.Default.Equals(local, use.Local);
    }
}
