namespace GrantGen.Clients.Binding;

/// <content>The elements of tuples, by their position.</content>
internal sealed partial class DeclarationBinder
{
    /// <summary><c>let (room, me) = open(url)</c>: the element of the tuple that a name receives.</summary>
    private ValueKind KindOfElement(int open, int name, (int Start, int End) value)
        => _tokens.IsAny(open, "(", "[") && _tokens.EnclosingBracket(name) == open ? KindOfElement(PositionOf(name, open), value) : ValueKind.None;

    /// <summary>The element at a position of a tuple: of one that a function of the file returns, or that a declaration states.</summary>
    private ValueKind KindOfElement(int position, (int Start, int End) value)
    {
        for (int i = value.Start; i < Math.Min(value.End, value.Start + LongestParameters); i++)
        {
            if (_tokens.IsIdentifier(i) && _tokens.Is(i + 1, "(") && _expressions.TypeOf(_tokens.MatchingBracket(i + 1)) is { } result)
            {
                return KindOfElement(position, result.Start, result.End);
            }
        }

        return value.End > value.Start && _expressions.TypeOf(value.End - 1) is { } type ? KindOfElement(position, type.Start, type.End) : ValueKind.None;
    }

    private ValueKind KindOfElement(int position, int start, int end)
        => (_declared.ElementOfTuple(start, end, position) ?? _declared.TypeOfPosition(start, end, position)) is { } element
            ? _types.Resolve(element.Start, element.End)
            : ValueKind.None;

    /// <summary>How many names precede one in a pattern.</summary>
    private int PositionOf(int name, int open) => Enumerable.Range(open, name - open).Count(i => _tokens.Is(i, ",") && _tokens.EnclosingBracket(i) == open);
}
