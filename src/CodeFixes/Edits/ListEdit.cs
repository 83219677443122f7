using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace GrantGen.CodeFixes.Edits;

/// <summary>Adds elements to initializers and collection expressions. Comments and line breaks stay unchanged.</summary>
internal static class ListEdit
{
    /// <summary>Adds a member after the member at an index, on a separate line if that member is on one.</summary>
    public static InitializerExpressionSyntax WithMemberAfter(this InitializerExpressionSyntax initializer, int index, ExpressionSyntax member)
        => initializer.WithExpressions(InsertAfter(initializer, initializer.Expressions, index, member));

    /// <summary>Adds a member after the last one.</summary>
    public static InitializerExpressionSyntax WithLastMember(this InitializerExpressionSyntax initializer, ExpressionSyntax member)
        => initializer.WithMemberAfter(initializer.Expressions.Count - 1, member);

    /// <summary>Adds an element after the last one.</summary>
    public static CollectionExpressionSyntax WithLastElement(this CollectionExpressionSyntax collection, ExpressionSyntax element)
        => collection.WithElements(InsertAfter<CollectionElementSyntax>(collection, collection.Elements, collection.Elements.Count - 1,
            ExpressionElement(element)));

    private static SeparatedSyntaxList<T> InsertAfter<T>(SyntaxNode list, SeparatedSyntaxList<T> elements, int index, T element)
        where T : SyntaxNode
    {
        T before = elements[index];
        SyntaxTriviaList lineEnd = TriviaList(list.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).Take(1));
        bool isOnOwnLine = before.GetFirstToken().GetPreviousToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
        element = element.WithLeadingTrivia(isOnOwnLine
            ? before.GetLeadingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse().Take(1)
            : TriviaList());

        List<SyntaxNodeOrToken> items = elements.GetWithSeparators().ToList();
        if (index < elements.SeparatorCount)
        {
            items.Insert((2 * index) + 2, element);
            items.Insert((2 * index) + 3, Comma(isOnOwnLine ? lineEnd : TriviaList(Space)));
            return SeparatedList<T>(NodeOrTokenList(items));
        }

        // A comment after the last element then follows the comma.
        SyntaxTriviaList after = before.GetTrailingTrivia();
        bool hasComment = after.Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        items[2 * index] = before.WithoutTrailingTrivia();
        items.Add(Comma(isOnOwnLine || hasComment ? after : TriviaList(Space)));
        items.Add(element.WithTrailingTrivia(isOnOwnLine ? lineEnd : hasComment ? TriviaList(Space) : after));
        return SeparatedList<T>(NodeOrTokenList(items));
    }

    private static SyntaxToken Comma(SyntaxTriviaList trailing) => Token(TriviaList(), SyntaxKind.CommaToken, trailing);
}
