using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.CodeFixes.HandWritten;

/// <summary>
/// The statements of one block that create a token: one expression, or a token and grants in locals that nothing else uses. All but the expression
/// that writes the token are removed with it.
/// </summary>
internal sealed class TokenStatements
{
    private readonly PreparingStatements _statements;

    private TokenStatements(IObjectCreationOperation creation, IReadOnlyList<IInvocationOperation> calls, InvocationExpressionSyntax whole)
    {
        Creation = creation;
        Calls = calls;
        Whole = whole;
        _statements = new PreparingStatements(whole);
    }

    /// <summary>The creation of the token.</summary>
    public IObjectCreationOperation Creation { get; }

    /// <summary>The calls on the token.</summary>
    public IReadOnlyList<IInvocationOperation> Calls { get; }

    /// <summary>The expression that writes the token.</summary>
    public InvocationExpressionSyntax Whole { get; }

    /// <summary>The statements that only prepare it.</summary>
    public IReadOnlyList<StatementSyntax> Removed => _statements.All;

    /// <summary>Finds the statements; null if other code uses the token or the grants, or a part can change in between.</summary>
    public static TokenStatements? TryFind(HandWrittenGrants grants, TokenLibraryTypes types, CancellationToken cancellationToken)
    {
        IReadOnlyList<IInvocationOperation> calls = grants.TokenCalls;
        if (calls.Count(call => call.TargetMethod.Name == "ToJwt") != 1
            || calls.First(call => call.TargetMethod.Name == "ToJwt") is not { Syntax: InvocationExpressionSyntax whole } writer)
        {
            return null;
        }

        IOperation? root = types.RootOf(writer);
        ILocalReferenceOperation? token = root as ILocalReferenceOperation;
        IOperation? made = token is null ? root : LocalValues.FindOnlyValue(token, cancellationToken) is { } value ? types.RootOf(value) : null;
        if (made is not IObjectCreationOperation { Initializer: null } creation)
        {
            return null;
        }

        TokenStatements statements = new(creation, calls, whole);
        IOperation? argument = calls.FirstOrDefault(call => types.ReplacesGrants(call.TargetMethod))?.Arguments.FirstOrDefault()?.Value.Unwrapped();
        ILocalReferenceOperation? named = argument as ILocalReferenceOperation;
        return (token is null || statements.AddLocal(token.Local, writer, types))
            && (named is null || statements.AddLocal(named.Local, writer, types))
            && statements._statements.AreAdjacent()
                ? statements
                : null;
    }

    /// <summary>Adds the statements of a local: its declaration, and those that do nothing but fill it.</summary>
    private bool AddLocal(ILocalSymbol local, IOperation writer, TokenLibraryTypes types)
    {
        foreach (IOperation operation in writer.GetRoot().Descendants().Where(operation => PreparingStatements.IsMention(operation, local)))
        {
            if (operation is ILocalReferenceOperation reference && !IsUse(reference, types))
            {
                return false;
            }

            if (!Whole.Span.Contains(operation.Syntax.Span) && !_statements.TryAdd(operation.Syntax, IsPreparation, out _))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPreparation(StatementSyntax statement) => statement is not LocalDeclarationStatementSyntax { Declaration.Variables.Count: not 1 };

    /// <summary>
    /// Whether a reference to a local is the receiver of a call on the token or of a property write, or the grants that the token receives.
    /// </summary>
    private bool IsUse(ILocalReferenceOperation reference, TokenLibraryTypes types)
        => reference.Parent switch
        {
            IInvocationOperation call => Calls.Contains(call) && Outermost(call, types).Parent is IExpressionStatementOperation
                || Whole.Span.Contains(reference.Syntax.Span),
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
}
