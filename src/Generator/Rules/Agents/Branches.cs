using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Rules.Agents;

/// <summary>Determines which parts of a member run together.</summary>
internal static class Branches
{
    /// <summary>The member of a type that a node is in; the file for top-level statements.</summary>
    public static SyntaxNode MemberOf(SyntaxNode node)
        => node.Ancestors().FirstOrDefault(ancestor => ancestor is MemberDeclarationSyntax and not (BaseTypeDeclarationSyntax or GlobalStatementSyntax
            or BaseNamespaceDeclarationSyntax))
            ?? node.SyntaxTree.GetRoot();

    /// <summary>The type that a node is in; the file for top-level statements.</summary>
    public static SyntaxNode TypeOf(SyntaxNode node)
        => (SyntaxNode?)node.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? node.SyntaxTree.GetRoot();

    /// <summary>Whether the first node runs whenever the second one does, judged by the branches alone.</summary>
    public static bool IsWithin(SyntaxNode first, SyntaxNode second, SyntaxNode member)
        => first.AncestorsAndSelf().TakeWhile(node => node != member).Where(IsBranch).All(branch => branch.Span.Contains(second.Span));

    /// <summary>Whether a node is part of a statement that leaves the member.</summary>
    public static bool Leaves(SyntaxNode node)
        => node.Ancestors().Any(ancestor => ancestor is ReturnStatementSyntax or ThrowStatementSyntax or YieldStatementSyntax or ArrowExpressionClauseSyntax);

    private static bool IsBranch(SyntaxNode node) => node.Parent switch
    {
        IfStatementSyntax statement => node != statement.Condition,
        ElseClauseSyntax or SwitchSectionSyntax or SwitchExpressionArmSyntax or CatchClauseSyntax => true,
        ConditionalExpressionSyntax choice => node != choice.Condition,
        ConditionalAccessExpressionSyntax access => node == access.WhenNotNull,
        BinaryExpressionSyntax binary => node == binary.Right
            && binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression,
        AssignmentExpressionSyntax assignment => node == assignment.Right && assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
        WhileStatementSyntax loop => node == loop.Statement,
        ForStatementSyntax loop => node == loop.Statement,
        CommonForEachStatementSyntax loop => node == loop.Statement,
        AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax => true,
        _ => false,
    };
}
