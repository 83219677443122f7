using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>Finds the values that the code of a type assigns to one of its fields or properties, and the results of a method.</summary>
internal static class MemberValues
{
    /// <summary>The initializer of a member, the results of its getter, and the values that its type assigns to it.</summary>
    /// <param name="member">A field or a property.</param>
    /// <param name="compilation">The compilation that declares the member.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static IEnumerable<IOperation> Find(ISymbol member, Compilation compilation, CancellationToken cancellationToken)
    {
        List<IOperation> values = new();
        bool isOverwritten = false;
        foreach (AssignmentExpressionSyntax assignment in AssignmentsIn(member, cancellationToken))
        {
            SemanticModel model = compilation.GetModel(assignment.SyntaxTree);
            if (ValueFor(member, assignment, model, cancellationToken) is { } value)
            {
                isOverwritten |= IsFirstStatementOfConstruction(assignment, member);
                AddTo(values, value, model, cancellationToken);
            }
        }

        foreach (SyntaxReference reference in member.DeclaringSyntaxReferences)
        {
            SyntaxNode declaration = reference.GetSyntax(cancellationToken);
            SemanticModel model = compilation.GetModel(declaration.SyntaxTree);
            foreach (ExpressionSyntax value in DeclaredValues(declaration, isOverwritten))
            {
                AddTo(values, value, model, cancellationToken);
            }
        }

        return values;
    }

    /// <summary>The results of a method, of its expression body or its return statements.</summary>
    public static IEnumerable<IOperation> ReturnedBy(IMethodSymbol method, Compilation compilation, CancellationToken cancellationToken)
    {
        List<IOperation> values = new();
        foreach (SyntaxReference reference in method.DeclaringSyntaxReferences)
        {
            SyntaxNode declaration = reference.GetSyntax(cancellationToken);
            SemanticModel model = compilation.GetModel(declaration.SyntaxTree);
            foreach (ExpressionSyntax value in ResultsOf(declaration))
            {
                AddTo(values, value, model, cancellationToken);
            }
        }

        return values;
    }

    private static void AddTo(List<IOperation> values, ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetOperation(value, cancellationToken) is { } operation)
        {
            // The braces of an array's declaration are within the creation of the array, which has no syntax of its own.
            values.Add(operation is IArrayInitializerOperation { Parent: IArrayCreationOperation array } ? array : operation);
        }
    }

    private static IEnumerable<ExpressionSyntax> DeclaredValues(SyntaxNode declaration, bool isOverwritten)
    {
        ExpressionSyntax? initializer = declaration switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            ParameterSyntax parameter => parameter.Default?.Value,
            _ => null,
        };
        if (initializer is not null && !isOverwritten)
        {
            yield return initializer;
        }

        if (declaration is PropertyDeclarationSyntax { ExpressionBody.Expression: { } body })
        {
            yield return body;
        }

        foreach (AccessorDeclarationSyntax accessor in (declaration as PropertyDeclarationSyntax)?.AccessorList?.Accessors ?? default)
        {
            foreach (ExpressionSyntax result in accessor.IsKind(SyntaxKind.GetAccessorDeclaration) ? ResultsOf(accessor) : Enumerable.Empty<ExpressionSyntax>())
            {
                yield return result;
            }
        }
    }

    private static IEnumerable<ExpressionSyntax> ResultsOf(SyntaxNode function)
    {
        (ArrowExpressionClauseSyntax? arrow, BlockSyntax? body) = function switch
        {
            BaseMethodDeclarationSyntax method => (method.ExpressionBody, method.Body),
            LocalFunctionStatementSyntax local => (local.ExpressionBody, local.Body),
            AccessorDeclarationSyntax accessor => (accessor.ExpressionBody, accessor.Body),
            _ => (null, null),
        };
        return arrow is not null
            ? new[] { arrow.Expression }
            : body?.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
                .OfType<ReturnStatementSyntax>()
                .Where(statement => statement.Expression is not null)
                .Select(statement => statement.Expression!)
                ?? Enumerable.Empty<ExpressionSyntax>();
    }

    private static IEnumerable<AssignmentExpressionSyntax> AssignmentsIn(ISymbol member, CancellationToken cancellationToken)
        => member is IFieldSymbol { IsConst: true }
            ? Enumerable.Empty<AssignmentExpressionSyntax>()
            : member.ContainingType.DeclaringSyntaxReferences
                .SelectMany(reference => reference.GetSyntax(cancellationToken).DescendantNodes())
                .OfType<AssignmentExpressionSyntax>()
                .Where(assignment => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression));

    /// <summary>The value that an assignment stores in the member of <c>this</c>, alone or as an element of a tuple.</summary>
    private static ExpressionSyntax? ValueFor(ISymbol member, AssignmentExpressionSyntax assignment, SemanticModel model, CancellationToken cancellationToken)
    {
        if (assignment.Parent is InitializerExpressionSyntax)
        {
            return null;
        }

        if (assignment is { Left: TupleExpressionSyntax targets, Right: TupleExpressionSyntax values })
        {
            for (int i = 0; i < targets.Arguments.Count && i < values.Arguments.Count; i++)
            {
                if (IsOwn(targets.Arguments[i].Expression))
                {
                    return values.Arguments[i].Expression;
                }
            }
        }

        return IsOwn(assignment.Left) ? assignment.Right : null;

        bool IsOwn(ExpressionSyntax target)
            => target is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
                && SyntaxNames.GetSimpleName(target) == member.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(target, cancellationToken).Symbol?.OriginalDefinition, member.OriginalDefinition);
    }

    /// <summary>Whether the only constructor always assigns a member, so that its initializer has no effect.</summary>
    private static bool IsFirstStatementOfConstruction(AssignmentExpressionSyntax assignment, ISymbol member)
        => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
            && assignment.Parent switch
            {
                ArrowExpressionClauseSyntax { Parent: ConstructorDeclarationSyntax constructor } => IsOnly(constructor, member),
                ExpressionStatementSyntax { Parent: BlockSyntax { Parent: ConstructorDeclarationSyntax constructor } } => IsOnly(constructor, member),
                _ => false,
            };

    private static bool IsOnly(ConstructorDeclarationSyntax constructor, ISymbol member)
        => constructor.Modifiers.Any(SyntaxKind.StaticKeyword) == member.IsStatic
            && (member.IsStatic || member.ContainingType.InstanceConstructors.Count(declared => !declared.IsImplicitlyDeclared) == 1);
}
