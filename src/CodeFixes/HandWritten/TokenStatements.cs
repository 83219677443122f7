using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.CodeFixes.HandWritten;

/// <summary>
/// The statements of one block that make a token: one expression, or a token and grants in locals that nothing else uses. All but the
/// expression that writes the token go away with it.
/// </summary>
internal sealed class TokenStatements
{
    private readonly List<StatementSyntax> _removed = new();

    private TokenStatements(IObjectCreationOperation creation, IReadOnlyList<IInvocationOperation> calls, InvocationExpressionSyntax whole)
    {
        Creation = creation;
        Calls = calls;
        Whole = whole;
    }

    /// <summary>The creation of the token.</summary>
    public IObjectCreationOperation Creation { get; }

    /// <summary>The calls on the token.</summary>
    public IReadOnlyList<IInvocationOperation> Calls { get; }

    /// <summary>The expression that writes the token.</summary>
    public InvocationExpressionSyntax Whole { get; }

    /// <summary>The statements that only prepare it.</summary>
    public IReadOnlyList<StatementSyntax> Removed => _removed;

    /// <summary>Finds the statements; null if other code uses the token or the grants, or a part can change in between.</summary>
    public static TokenStatements? TryFind(HandWrittenGrants grants, TokenLibraryTypes types, CancellationToken cancellationToken)
    {
        IReadOnlyList<IInvocationOperation> calls = grants.TokenCalls;
        if (calls.Count(call => call.TargetMethod.Name == "ToJwt") != 1 || calls.First(call => call.TargetMethod.Name == "ToJwt") is not { Syntax: InvocationExpressionSyntax whole } writer)
        {
            return null;
        }

        IOperation root = RootOf(writer, types);
        ILocalReferenceOperation? token = root as ILocalReferenceOperation;
        IOperation? made = token is null ? root : LocalValues.FindOnlyValue(token, cancellationToken) is { } value ? RootOf(value, types) : null;
        if (made is not IObjectCreationOperation { Initializer: null } creation)
        {
            return null;
        }

        TokenStatements statements = new(creation, calls, whole);
        IOperation? argument = calls.FirstOrDefault(call => types.ReplacesGrants(call.TargetMethod))?.Arguments.FirstOrDefault()?.Value.Unwrapped();
        ILocalReferenceOperation? named = argument as ILocalReferenceOperation;
        return (token is null || statements.AddLocal(token.Local, writer, types))
            && (named is null || statements.AddLocal(named.Local, writer, types))
            && AreUnchanged(statements._removed, statements.Whole)
                ? statements
                : null;
    }

    /// <summary>Adds the statements of a local: its declaration, and those that do nothing but fill it.</summary>
    private bool AddLocal(ILocalSymbol local, IOperation writer, TokenLibraryTypes types)
    {
        if (Whole.FirstAncestorOrSelf<StatementSyntax>() is not { Parent: BlockSyntax block })
        {
            return false;
        }

        foreach (IOperation operation in writer.GetRoot().Descendants())
        {
            SyntaxNode? place = operation switch
            {
                IVariableDeclaratorOperation declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, local) => declarator.Syntax,
                ILocalReferenceOperation reference when SymbolEqualityComparer.Default.Equals(reference.Local, local) => IsUse(reference, types) ? reference.Syntax : null,
                _ => block,
            };
            if (place is null)
            {
                return false;
            }

            if (place == block || Whole.Span.Contains(place.Span))
            {
                continue;
            }

            StatementSyntax? statement = place.FirstAncestorOrSelf<StatementSyntax>();
            if (statement?.Parent != block || statement.Span.Contains(Whole.Span) || statement is LocalDeclarationStatementSyntax { Declaration.Variables.Count: not 1 })
            {
                return false;
            }

            if (!_removed.Contains(statement))
            {
                _removed.Add(statement);
            }
        }

        return true;
    }

    /// <summary>Whether a mention of a local is one of a call on the token, of a property that is set, or of grants that the token gets.</summary>
    private bool IsUse(ILocalReferenceOperation reference, TokenLibraryTypes types)
        => reference.Parent switch
        {
            IInvocationOperation call => Calls.Contains(call) && Outermost(call, types).Parent is IExpressionStatementOperation || Whole.Span.Contains(reference.Syntax.Span),
            IArgumentOperation { Parent: IInvocationOperation call } => Calls.Contains(call),
            IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment } property => assignment.Target == property,
            _ => false,
        };

    private static IOperation Outermost(IOperation call, TokenLibraryTypes types)
    {
        while (call.Parent is IInvocationOperation outer && outer.Instance == call && types.IsToken(outer.TargetMethod.ContainingType))
        {
            call = outer;
        }

        return call;
    }

    private static IOperation RootOf(IOperation value, TokenLibraryTypes types)
    {
        IOperation root = value.Unwrapped();
        while (root is IInvocationOperation { Instance: { } instance } call && types.IsToken(call.TargetMethod.ContainingType))
        {
            root = instance.Unwrapped();
        }

        return root;
    }

    /// <summary>Whether the statements follow each other, so that no other code runs between them.</summary>
    public static bool AreUnchanged(IReadOnlyList<StatementSyntax> removed, ExpressionSyntax whole)
    {
        if (removed.Count == 0)
        {
            return true;
        }

        SyntaxList<StatementSyntax> statements = ((BlockSyntax)removed[0].Parent!).Statements;
        int last = statements.IndexOf(statement => statement.Span.Contains(whole.Span));
        int first = removed.Min(statement => statements.IndexOf(statement));
        for (int i = first; i < last; i++)
        {
            // A declaration beside them computes a value, but changes none.
            bool isHarmless = statements[i] is LocalDeclarationStatementSyntax declaration && !declaration.DescendantNodes().Any(node => node is AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } or AwaitExpressionSyntax);
            if (!removed.Contains(statements[i]) && !isHarmless)
            {
                return false;
            }
        }

        return true;
    }
}
