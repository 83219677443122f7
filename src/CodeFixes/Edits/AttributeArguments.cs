using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace GrantGen.CodeFixes.Edits;

/// <summary>Edits the named arguments of an attribute. Comments and line breaks stay unchanged.</summary>
internal static class AttributeArguments
{
    /// <summary>
    /// Whether the arguments contain a preprocessor directive. They are different in another configuration, so no fix edits them.
    /// </summary>
    public static bool HasConditionalArguments(this AttributeSyntax attribute) => attribute.ArgumentList?.ContainsDirectives == true;

    /// <summary>Finds a named argument; null if the attribute does not state it.</summary>
    public static AttributeArgumentSyntax? FindArgument(this AttributeSyntax attribute, string property)
        => attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property);

    /// <summary>States a flag: replaces its value, or adds the argument after the last one.</summary>
    public static AttributeSyntax WithFlag(this AttributeSyntax attribute, string property, bool value)
        => attribute.WithValue(property, LiteralExpression(value ? SyntaxKind.TrueLiteralExpression : SyntaxKind.FalseLiteralExpression));

    /// <summary>States a value: replaces the one that is stated, or adds the argument after the last one.</summary>
    public static AttributeSyntax WithValue(this AttributeSyntax attribute, string property, ExpressionSyntax literal)
    {
        if (attribute.FindArgument(property) is { } existing)
        {
            return attribute.ReplaceNode(existing.Expression, literal.WithTriviaFrom(existing.Expression));
        }

        AttributeArgumentSyntax argument = AttributeArgument(literal)
            .WithNameEquals(NameEquals(IdentifierName(property)
                .WithTrailingTrivia(Space))
                .WithEqualsToken(Token(SyntaxKind.EqualsToken).WithTrailingTrivia(Space)));

        return attribute.ArgumentList is not { Arguments.Count: > 0 } list
            ? attribute.WithName(attribute.Name.WithoutTrailingTrivia())
                .WithArgumentList(AttributeArgumentList(SingletonSeparatedList(argument)).WithTrailingTrivia(attribute.GetTrailingTrivia()))
            : attribute.WithArgumentList(list.WithArguments(Append(list.Arguments, argument)));
    }

    /// <summary>Adds sources to a stated list.</summary>
    public static AttributeSyntax WithSources(this AttributeSyntax attribute, string property, IEnumerable<string> sources)
    {
        if (attribute.FindArgument(property) is not { } existing)
        {
            return attribute;
        }

        ExpressionSyntax list = existing.Expression.WithoutTrivia();
        foreach (string source in sources)
        {
            SyntaxToken bar = Token(SyntaxKind.BarToken).WithLeadingTrivia(Space).WithTrailingTrivia(Space);
            list = BinaryExpression(SyntaxKind.BitwiseOrExpression, list, bar, ParseExpression("TrackSources." + source));
        }

        return attribute.ReplaceNode(existing.Expression, list.WithTriviaFrom(existing.Expression));
    }

    /// <summary>Removes an argument, and the parentheses with the last one.</summary>
    public static AttributeSyntax RemoveArgument(this AttributeSyntax attribute, string property)
    {
        if (attribute.FindArgument(property) is not { } existing || attribute.ArgumentList is not { } list)
        {
            return attribute;
        }

        if (list.Arguments.Count == 1)
        {
            return attribute.WithArgumentList(null).WithTrailingTrivia(attribute.GetTrailingTrivia());
        }

        // A comment beside the argument can be about its neighbors: it is kept, with the space around it.
        return HasComment(list.Arguments, existing)
            ? attribute.RemoveNode(existing, SyntaxRemoveOptions.KeepExteriorTrivia | SyntaxRemoveOptions.KeepUnbalancedDirectives) ?? attribute
            : attribute.WithArgumentList(list.WithArguments(list.Arguments.Remove(existing)));
    }

    private static bool HasComment(SeparatedSyntaxList<AttributeArgumentSyntax> arguments, AttributeArgumentSyntax argument)
    {
        int index = arguments.IndexOf(argument);
        IEnumerable<SyntaxTrivia> around = argument.GetLeadingTrivia().Concat(argument.GetTrailingTrivia());
        if (arguments.SeparatorCount > 0)
        {
            SyntaxToken separator = arguments.GetSeparator(Math.Min(index, arguments.SeparatorCount - 1));
            around = around.Concat(separator.LeadingTrivia).Concat(separator.TrailingTrivia);
        }

        return around.Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
    }

    /// <summary>
    /// Adds an argument at the column of the last one, on a separate line if the last one is on one. A comment after the last
    /// argument then follows the comma.
    /// </summary>
    private static SeparatedSyntaxList<AttributeArgumentSyntax> Append(SeparatedSyntaxList<AttributeArgumentSyntax> arguments, AttributeArgumentSyntax argument)
    {
        AttributeArgumentSyntax last = arguments.Last();
        SyntaxTriviaList after = last.GetTrailingTrivia();
        bool isOnOwnLine = arguments.Count > 1
            ? arguments.GetSeparators().Last().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
            : last.HasLeadingTrivia;

        SyntaxTriviaList between = after.Any(SyntaxKind.EndOfLineTrivia)
            ? after
            : isOnOwnLine ? after.AddRange(EndOfLine(arguments)) : after.Add(Space);
        SyntaxTriviaList leading = isOnOwnLine
            ? TriviaList(last.GetLeadingTrivia().Reverse().TakeWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse())
            : TriviaList();
        SyntaxTriviaList trailing = after.Any(SyntaxKind.EndOfLineTrivia) ? EndOfLine(arguments) : TriviaList();

        IEnumerable<SyntaxNodeOrToken> items = arguments.GetWithSeparators()
            .Take((arguments.Count * 2) - 2)
            .Append(last.WithoutTrailingTrivia())
            .Append(Token(SyntaxKind.CommaToken).WithTrailingTrivia(between))
            .Append(argument.WithLeadingTrivia(leading).WithTrailingTrivia(trailing));
        return SeparatedList<AttributeArgumentSyntax>(NodeOrTokenList(items));
    }

    /// <summary>A line end of the kind that the list uses.</summary>
    private static SyntaxTriviaList EndOfLine(SeparatedSyntaxList<AttributeArgumentSyntax> arguments)
        => TriviaList(arguments.First().Parent!.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)).DefaultIfEmpty(LineFeed).First());
}
