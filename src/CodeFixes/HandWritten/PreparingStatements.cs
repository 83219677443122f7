using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.CodeFixes.HandWritten;

/// <summary>The statements of a block that only prepare an expression in a later one, and are removed with it.</summary>
internal sealed class PreparingStatements
{
    private readonly List<StatementSyntax> _all = new();
    private readonly ExpressionSyntax _whole;
    private readonly BlockSyntax? _block;

    public PreparingStatements(ExpressionSyntax whole)
    {
        _whole = whole;
        _block = whole.FirstAncestorOrSelf<StatementSyntax>()?.Parent as BlockSyntax;
    }

    /// <summary>The statements, in the order in which they were found.</summary>
    public IReadOnlyList<StatementSyntax> All => _all;

    /// <summary>Whether an operation declares a local, or refers to it.</summary>
    public static bool IsMention(IOperation operation, ILocalSymbol local)
        => (operation is IVariableDeclaratorOperation declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
            || (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local));

    /// <summary>Adds the statement around a reference to a local; false if it is not a statement of the block, or does more than prepare.</summary>
    /// <param name="mention">The reference, outside the expression.</param>
    /// <param name="isPreparation">Whether a statement only prepares the expression.</param>
    /// <param name="isNew">Whether the statement was not known.</param>
    public bool TryAdd(SyntaxNode mention, Func<StatementSyntax, bool> isPreparation, out bool isNew)
    {
        isNew = false;
        StatementSyntax? statement = mention.FirstAncestorOrSelf<StatementSyntax>();
        if (_block is null || statement?.Parent != _block || statement.Span.Contains(_whole.Span) || !isPreparation(statement))
        {
            return false;
        }

        isNew = !_all.Contains(statement);
        if (isNew)
        {
            _all.Add(statement);
        }

        return true;
    }

    /// <summary>Whether the statements follow each other, so that no other code runs between them.</summary>
    public bool AreAdjacent()
    {
        if (_all.Count == 0 || _block is null)
        {
            return true;
        }

        SyntaxList<StatementSyntax> statements = _block.Statements;
        int last = statements.IndexOf(statement => statement.Span.Contains(_whole.Span));
        int first = _all.Min(statement => statements.IndexOf(statement));
        for (int i = first; i < last; i++)
        {
            // A declaration beside them computes a value, but changes none.
            bool isHarmless = statements[i] is LocalDeclarationStatementSyntax declaration
                && !declaration.DescendantNodes().Any(node => node is AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax }
                    or AwaitExpressionSyntax);
            if (!_all.Contains(statements[i]) && !isHarmless)
            {
                return false;
            }
        }

        return true;
    }
}
