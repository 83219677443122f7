using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Conditions;

/// <summary>
/// The values of this compilation's members: which members never change, and the expressions of those that are defined once. Not thread-safe.
/// </summary>
internal sealed class MemberValues
{
    private readonly Dictionary<ISymbol, bool> _isStable = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, (IOperation Value, ISymbol Function)?> _definitions = new(SymbolEqualityComparer.Default);
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellationToken;

    /// <param name="compilation">The compilation.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public MemberValues(Compilation compilation, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Whether a member of an object never changes after the object is constructed.</summary>
    public bool IsStable(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (!_isStable.TryGetValue(member, out bool isStable))
        {
            _isStable.Add(member, isStable = member switch
            {
                IParameterSymbol => true,
                IFieldSymbol { ContainingType.IsTupleType: true } => true,
                IFieldSymbol field => field.IsReadOnly || field.IsConst || (field.DeclaredAccessibility == Accessibility.Private && IsNeverAssigned(field, field.ContainingType)),
                IPropertySymbol { SetMethod: null } or IPropertySymbol { SetMethod.IsInitOnly: true } => true,
                IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Private } property => IsNeverAssigned(property, property.ContainingType),
                _ => false,
            });
        }

        return isStable;
    }

    /// <summary>Whether nothing but a constructor or an initializer of its type seems to assign a member or a primary constructor's parameter, by name.</summary>
    public bool IsNeverAssigned(ISymbol member, INamedTypeSymbol type)
        => type.DeclaringSyntaxReferences.Length > 0
            && !type.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(_cancellationToken)
                .DescendantNodes(node => node is not ConstructorDeclarationSyntax || member is IParameterSymbol)
                .Any(node => IsAssignmentTo(node, member.Name)));

    /// <summary>
    /// The expression that defines a member, and the function in which it is evaluated: the body of a property that is not virtual, or the only value
    /// that an initializer or a constructor assigns to a member that never changes. Null if there is none.
    /// </summary>
    public (IOperation Value, ISymbol Function)? DefinitionOf(ISymbol member, IMemberReferenceOperation reference)
    {
        bool isAnswered = member is { IsVirtual: false, IsAbstract: false, IsOverride: false } || reference.Instance?.Type is { IsSealed: true };
        member = member.OriginalDefinition;
        if (!isAnswered)
        {
            return null;
        }

        if (!_definitions.TryGetValue(member, out (IOperation Value, ISymbol Function)? definition))
        {
            _definitions.Add(member, null);
            _definitions[member] = definition = FindDefinition(member);
        }

        return definition;
    }

    /// <summary>The expression that a method consists of; null if it is overridable, asynchronous, or does more than evaluate one.</summary>
    public IOperation? BodyOf(IMethodSymbol method, IInvocationOperation call)
    {
        if (method.IsAsync || ((method.IsVirtual || method.IsAbstract || method.IsOverride) && call.Instance?.Type is not { IsSealed: true }))
        {
            return null;
        }

        (ExpressionSyntax? Value, SyntaxNode? Declaration) body = method.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellationToken) switch
        {
            MethodDeclarationSyntax declaration => (ValueOf(declaration.ExpressionBody, declaration.Body), declaration),
            LocalFunctionStatementSyntax function => (ValueOf(function.ExpressionBody, function.Body), function),
            _ => default,
        };
        return body.Value is { } value ? OperationOf(value) : null;
    }

    /// <summary>The body of a method of this compilation that no other overrides; null if there is none.</summary>
    public IOperation? BlockOf(IMethodSymbol method)
    {
        SyntaxNode? body = method is { IsVirtual: false, IsAbstract: false, IsOverride: false } ? method.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellationToken) switch
        {
            BaseMethodDeclarationSyntax declaration => (SyntaxNode?)declaration.Body ?? declaration.ExpressionBody?.Expression,
            LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody?.Expression,
            _ => null,
        } : null;
        return body is null ? null : OperationOf(body);
    }

    private (IOperation Value, ISymbol Function)? FindDefinition(ISymbol member)
    {
        SyntaxNode? declaration = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellationToken);
        if (declaration is PropertyDeclarationSyntax property && member is IPropertySymbol { GetMethod: { } getter })
        {
            ExpressionSyntax? body = property.ExpressionBody?.Expression
                ?? (property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)) is { } get ? ValueOf(get.ExpressionBody, get.Body) : null);
            if (body is not null)
            {
                return OperationOf(body) is { } value ? (value, getter) : null;
            }
        }

        if (!IsStable(member) || declaration is null)
        {
            return null;
        }

        ExpressionSyntax? initializer = (declaration as PropertyDeclarationSyntax)?.Initializer?.Value ?? (declaration as VariableDeclaratorSyntax)?.Initializer?.Value;
        List<AssignmentExpressionSyntax> assignments = member.ContainingType.DeclaringSyntaxReferences
            .SelectMany(reference => reference.GetSyntax(_cancellationToken).DescendantNodes())
            .Where(node => IsAssignmentTo(node, member.Name)).OfType<AssignmentExpressionSyntax>().Take(2).ToList();
        ExpressionSyntax? only = assignments.Count switch
        {
            0 => initializer,
            1 when initializer is null && assignments[0].IsKind(SyntaxKind.SimpleAssignmentExpression) && IsUnconditional(assignments[0]) && member.ContainingType.InstanceConstructors.Length == 1 => ValueFor(assignments[0], member.Name),
            _ => null,
        };
        ISymbol? constructor = member.IsStatic ? member : member.ContainingType.InstanceConstructors.FirstOrDefault();
        return only is not null && constructor is not null && OperationOf(only) is { } defined ? (defined, constructor) : null;
    }

    /// <summary>The expression that an assignment gives to a member, alone or as an element of a tuple; null if there is none.</summary>
    private static ExpressionSyntax? ValueFor(AssignmentExpressionSyntax assignment, string name)
    {
        if (assignment.Left is not TupleExpressionSyntax targets)
        {
            return assignment.Right;
        }

        int position = targets.Arguments.IndexOf(target => target.Expression is not TupleExpressionSyntax && NamesTarget(target.Expression, name));
        return position >= 0 && assignment.Right is TupleExpressionSyntax values && values.Arguments.Count == targets.Arguments.Count ? values.Arguments[position].Expression : null;
    }

    private static bool IsUnconditional(AssignmentExpressionSyntax assignment)
        => assignment.Parent is ArrowExpressionClauseSyntax { Parent: ConstructorDeclarationSyntax } or ExpressionStatementSyntax { Parent: BlockSyntax { Parent: ConstructorDeclarationSyntax } };

    private static ExpressionSyntax? ValueOf(ArrowExpressionClauseSyntax? arrow, BlockSyntax? block)
        => arrow?.Expression ?? (block is { Statements: { Count: 1 } statements } && statements[0] is ReturnStatementSyntax { Expression: { } returned } ? returned : null);

    private IOperation? OperationOf(SyntaxNode expression)
    {
        if (!_compilation.ContainsSyntaxTree(expression.SyntaxTree))
        {
            return null;
        }

        return _compilation.GetModel(expression.SyntaxTree).GetOperation(expression, _cancellationToken);
    }

    private static bool IsAssignmentTo(SyntaxNode node, string name) => node switch
    {
        AssignmentExpressionSyntax assignment => NamesTarget(assignment.Left, name),
        PrefixUnaryExpressionSyntax prefix => prefix.RawKind is (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression or (int)SyntaxKind.AddressOfExpression && NamesTarget(prefix.Operand, name),
        PostfixUnaryExpressionSyntax postfix => postfix.RawKind is (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression && NamesTarget(postfix.Operand, name),
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword } argument => NamesTarget(argument.Expression, name),
        _ => false,
    };

    private static bool NamesTarget(ExpressionSyntax target, string name) => target switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText == name,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == name,
        TupleExpressionSyntax tuple => tuple.Arguments.Any(argument => NamesTarget(argument.Expression, name)),
        ParenthesizedExpressionSyntax parenthesized => NamesTarget(parenthesized.Expression, name),
        _ => false,
    };
}
