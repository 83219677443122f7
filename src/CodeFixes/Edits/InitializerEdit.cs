using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace GrantGen.CodeFixes.Edits;

/// <summary>Edits an object initializer, and leaves comments and line breaks as they are.</summary>
internal static class InitializerEdit
{
    /// <summary>Adds a member behind another: on a line of its own if the other has one.</summary>
    public static InitializerExpressionSyntax WithMemberAfter(this InitializerExpressionSyntax initializer, int index, ExpressionSyntax member)
    {
        SeparatedSyntaxList<ExpressionSyntax> members = initializer.Expressions;
        ExpressionSyntax before = members[index];
        SyntaxTriviaList lineEnd = TriviaList(initializer.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).Take(1));
        bool isOnOwnLine = before.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        member = member.WithLeadingTrivia(isOnOwnLine ? before.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse().Take(1) : TriviaList());

        List<SyntaxNodeOrToken> items = members.GetWithSeparators().ToList();
        if (index < members.SeparatorCount)
        {
            items.Insert((2 * index) + 2, member);
            items.Insert((2 * index) + 3, Comma(isOnOwnLine ? lineEnd : TriviaList(Space)));
            return initializer.WithExpressions(SeparatedList<ExpressionSyntax>(NodeOrTokenList(items)));
        }

        // What follows the last member, a comment perhaps, then follows the comma.
        SyntaxTriviaList after = before.GetTrailingTrivia();
        bool hasComment = after.Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        items[2 * index] = before.WithoutTrailingTrivia();
        items.Add(Comma(isOnOwnLine || hasComment ? after : TriviaList(Space)));
        items.Add(member.WithTrailingTrivia(isOnOwnLine ? lineEnd : hasComment ? TriviaList(Space) : after));
        return initializer.WithExpressions(SeparatedList<ExpressionSyntax>(NodeOrTokenList(items)));
    }

    private static SyntaxToken Comma(SyntaxTriviaList trailing) => Token(TriviaList(), SyntaxKind.CommaToken, trailing);
}
