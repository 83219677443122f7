namespace GrantGen.Clients.Binding;

/// <content>Tuples that a function of the file returns.</content>
internal sealed partial class DeclarationBinder
{
    /// <summary>The maximum number of tokens between the parameters of a function and the brackets of its result.</summary>
    private const int MaxResultPrefix = 8;

    /// <summary><c>let (room, me) = open(url)</c>: the element of the tuple that the function declares as its result.</summary>
    private ValueKind KindOfElement(int open, int name, (int Start, int End) value)
    {
        if (!_tokens.IsAny(open, "(", "[") || _tokens.EnclosingBracket(name) != open)
        {
            return ValueKind.None;
        }

        for (int i = value.Start; i < Math.Min(value.End, value.Start + LongestParameters); i++)
        {
            if (_tokens.IsIdentifier(i) && _tokens.Is(i + 1, "(") && _own.DeclarationOf(_tokens.TextOf(i)) is { } declaration)
            {
                return ResultTuple(declaration) is >= 0 and var tuple && _declared.ElementAt(tuple, PositionOf(name, open)) is var (start, end) ? _types.Resolve(start, end) : ValueKind.None;
            }
        }

        return ValueKind.None;
    }

    /// <summary>The opening bracket of the tuple after the parameters of a function; -1 if its result is not a tuple.</summary>
    private int ResultTuple(int declaration)
    {
        int parameters = declaration + 1;
        int after = _tokens.Is(parameters, "(") ? _tokens.MatchingBracket(parameters) + 1 : _tokens.Count;
        for (int i = after; i < Math.Min(_tokens.Count, after + MaxResultPrefix) && !_tokens.IsBlock(i) && !_tokens.IsAny(i, ";", "="); i++)
        {
            if (_tokens.IsAny(i, "(", "["))
            {
                return i;
            }
        }

        return -1;
    }
}
