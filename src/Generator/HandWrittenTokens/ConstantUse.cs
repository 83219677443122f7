using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>A text that the source holds: the place where it is used, and the one where it is written.</summary>
/// <param name="Text">The text.</param>
/// <param name="UseSyntax">The expression that is used.</param>
/// <param name="DefinitionSyntax">The expression that can be replaced by one which is no constant; null where a constant is needed.</param>
internal sealed record ConstantUse(string Text, SyntaxNode UseSyntax, SyntaxNode? DefinitionSyntax)
{
    /// <summary>The texts that a value may be: itself, through a field or local that is never anything else, or a fallback.</summary>
    public static IEnumerable<ConstantUse> Of(IOperation? value, CancellationToken cancellation)
    {
        while (value is IConversionOperation { ConstantValue.HasValue: false } or IParenthesizedOperation)
        {
            value = value.ChildOperations.First();
        }

        return value switch
        {
            null => Enumerable.Empty<ConstantUse>(),
            { ConstantValue: { HasValue: true, Value: string text } } => new[] { new ConstantUse(text, value.Syntax, IsLiteral(value) ? value.Syntax : null) },
            ICoalesceOperation coalesce => Of(coalesce.Value, cancellation).Concat(Of(coalesce.WhenNull, cancellation)),
            IConditionalOperation conditional => Of(conditional.WhenTrue, cancellation).Concat(Of(conditional.WhenFalse, cancellation)),
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => OfField(field, value, cancellation),
            ILocalReferenceOperation local => OfLocal(local, cancellation),
            _ => Enumerable.Empty<ConstantUse>(),
        };
    }

    /// <summary>Whether a constant is written where it is used, rather than named there.</summary>
    private static bool IsLiteral(IOperation value)
        => !value.DescendantsAndSelf().Any(part => part is IFieldReferenceOperation or ILocalReferenceOperation);

    private static IEnumerable<ConstantUse> OfField(IFieldSymbol field, IOperation use, CancellationToken cancellation)
    {
        if (field.ContainingType.StaticConstructors.All(constructor => constructor.IsImplicitlyDeclared)
            && field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value }
            && TextOf(value, use.SemanticModel, cancellation) is { } text)
        {
            yield return new ConstantUse(text, use.Syntax, value);
        }
    }

    private static IEnumerable<ConstantUse> OfLocal(ILocalReferenceOperation use, CancellationToken cancellation)
    {
        if (use.Local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value }
            && TextOf(value, use.SemanticModel, cancellation) is { } text
            && IsEffectivelyConstant(use))
        {
            yield return new ConstantUse(text, use.Syntax, value);
        }
    }

    private static bool IsEffectivelyConstant(ILocalReferenceOperation use)
        => !use.GetRoot().Descendants().Any(operation => operation is ILocalReferenceOperation mention
            && SymbolEqualityComparer.Default.Equals(mention.Local, use.Local)
            && (mention.Parent is IAssignmentOperation { Target: { } target } && target == mention
                || mention.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } or ITupleOperation or IInvalidOperation or IAddressOfOperation
                || mention.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } }));

    /// <summary>A constant of another file is known only if it is written as a literal.</summary>
    private static string? TextOf(ExpressionSyntax value, SemanticModel? model, CancellationToken cancellation)
        => value is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? literal.Token.ValueText
            : model?.SyntaxTree == value.SyntaxTree && model.GetConstantValue(value, cancellation) is { HasValue: true, Value: string text } ? text : null;
}
