using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.HandWrittenTokens.Jwt;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.CodeFixes.HandWritten;

/// <summary>The statements of one block that create a token of Microsoft.IdentityModel: its payload, its key, and the call that writes it.</summary>
internal sealed class JwtStatements
{
    /// <summary>The longest path from the payload to the call that writes the token: locals and calls.</summary>
    private const int LongestWay = 8;

    private readonly PreparingStatements _statements;
    private readonly List<IOperation> _operations = new();
    private readonly HashSet<ILocalSymbol> _locals = new(SymbolEqualityComparer.Default);
    private readonly CancellationToken _cancellationToken;

    private JwtStatements(IInvocationOperation writer, CancellationToken cancellationToken)
    {
        Whole = (InvocationExpressionSyntax)writer.Syntax;
        _statements = new PreparingStatements(Whole);
        _operations.Add(writer);
        _cancellationToken = cancellationToken;
    }

    /// <summary>The call that writes the token.</summary>
    public InvocationExpressionSyntax Whole { get; }

    /// <summary>The statements that only prepare it.</summary>
    public IReadOnlyList<StatementSyntax> Removed => _statements.All;

    /// <summary>The call, and the statements.</summary>
    public IReadOnlyList<IOperation> Operations => _operations;

    /// <summary>Finds the statements; null if other code uses the objects, or a part can change in between.</summary>
    /// <param name="payload">The creation of the payload, the token or the descriptor.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static JwtStatements? TryFind(IOperation payload, CancellationToken cancellationToken)
    {
        if (GetWriter(payload, cancellationToken) is not { Syntax: InvocationExpressionSyntax } writer)
        {
            return null;
        }

        JwtStatements statements = new(writer, cancellationToken);
        return statements.AddLocals(writer) && statements._statements.AreAdjacent() ? statements : null;
    }

    /// <summary>Whether expressions that are kept need none of the locals that are removed.</summary>
    public bool CanKeep(IEnumerable<ExpressionSyntax> kept)
        => kept.All(part => part.SyntaxTree == Whole.SyntaxTree
            && part.FirstAncestorOrSelf<MemberDeclarationSyntax>() == Whole.FirstAncestorOrSelf<MemberDeclarationSyntax>()
            && !part.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => _locals.Any(local => local.Name == name.Identifier.ValueText)));

    /// <summary>The call that writes the token as a string, forward from its payload.</summary>
    private static IInvocationOperation? GetWriter(IOperation payload, CancellationToken cancellationToken)
    {
        IOperation? value = payload;
        for (int i = 0; i < LongestWay && value is not null; i++)
        {
            value = value.Wrapped();
            switch (value.Parent)
            {
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "WriteToken" or "CreateToken" or "CreateEncodedJwt", ContainingType.Name: "JwtSecurityTokenHandler" or "JsonWebTokenHandler" } } call }:
                    if (call.Type?.SpecialType == SpecialType.System_String)
                    {
                        return call;
                    }

                    value = call;
                    break;
                case IArgumentOperation { Parent: IObjectCreationOperation creation } when JwtTypes.IsJwtType(creation.Type):
                    value = creation;
                    break;
                case IVariableInitializerOperation:
                    List<IOperation> passed = AllocationFlow.Analyze(value).References(cancellationToken)
                        .Where(reference => reference.Wrapped().Parent is IArgumentOperation).ToList();
                    value = passed.Count == 1 ? passed[0] : null;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Adds the statements of the locals that an operation uses. A local whose value other code needs stays.</summary>
    private bool AddLocals(IOperation operation)
    {
        Queue<IOperation> open = new();
        open.Enqueue(operation);
        while (open.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            foreach (ILocalReferenceOperation reference in open.Dequeue().DescendantsAndSelf().OfType<ILocalReferenceOperation>())
            {
                if (_locals.Contains(reference.Local) || reference.Type is { IsValueType: true } or { SpecialType: SpecialType.System_String })
                {
                    continue;
                }

                _locals.Add(reference.Local);
                if (!AddLocal(reference.Local, reference.GetRoot(), open))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool AddLocal(ILocalSymbol local, IOperation root, Queue<IOperation> open)
    {
        foreach (IOperation operation in root.Descendants())
        {
            if (!PreparingStatements.IsMention(operation, local) || Whole.Span.Contains(operation.Syntax.Span))
            {
                continue;
            }

            if (!_statements.TryAdd(operation.Syntax, statement => IsPreparation(statement, local), out bool isNew))
            {
                return false;
            }

            if (isNew)
            {
                IOperation made = GetStatement(operation);
                _operations.Add(made);
                open.Enqueue(made);
            }
        }

        return true;
    }

    /// <summary>Whether a statement declares a local, or fills it or another local that is removed.</summary>
    private bool IsPreparation(StatementSyntax statement, ILocalSymbol local) => statement switch
    {
        LocalDeclarationStatementSyntax declaration => declaration.Declaration.Variables.Count == 1 && declaration.UsingKeyword.Span.IsEmpty,
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax name } } } => IsRemoved(name, local),
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } } } => IsRemoved(name, local),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name, Name.Identifier.ValueText: "Add" or "AddClaim" or "AddClaims" } } } => IsRemoved(name, local),
        _ => false,
    };

    private bool IsRemoved(IdentifierNameSyntax name, ILocalSymbol local)
        => name.Identifier.ValueText == local.Name || _locals.Any(other => other.Name == name.Identifier.ValueText);

    private static IOperation GetStatement(IOperation operation)
    {
        IOperation statement = operation;
        while (statement.Parent is { } parent and not IBlockOperation)
        {
            statement = parent;
        }

        return statement;
    }
}
