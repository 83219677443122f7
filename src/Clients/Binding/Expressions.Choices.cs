namespace GrantGen.Clients.Binding;

/// <content>Values in brackets, and the choice between two values.</content>
internal sealed partial class Expressions
{
    /// <summary>The kind of a parenthesized expression, with a preceding cast in Java and C++.</summary>
    private Holder OfBrackets(int open, int close, int depth)
    {
        if (_tokens.Is(open - 1, "."))
        {
            // Go: x.(*lksdk.Room).
            return _types.Of(open + 1, close);
        }

        int type = _tokens.MatchOf(open + 1);
        if (_tokens.Is(open + 1, "(") && type < close - 1 && _tokens.IsWord(type + 1))
        {
            Holder cast = _types.Of(open + 2, type);
            if (cast != Holder.None || _types.IsOther(open + 2, type))
            {
                return cast;
            }
        }

        return Of(open + 1, close, depth + 1);
    }

    /// <summary><c>p instanceof LocalParticipant ? p : null</c>: of a value that is chosen by its type, the type.</summary>
    private Holder OfTested(int start, int end, int value)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (_tokens.IsAny(i, "instanceof", "is") && _tokens.IsWord(i - 1) && !_tokens.Is(i + 1, "not") && !_tokens.Is(i + 1, "!") && _tokens.Is(value, _tokens.TextOf(i - 1)) && !_tokens.IsAny(value + 1, ".", "(", "["))
            {
                return _types.Of(i + 1, end);
            }
        }

        return Holder.None;
    }

    private Holder OfChoice(int start, int end, int depth)
    {
        int colon = start;
        while (colon < end && !_tokens.Is(colon, ":"))
        {
            colon = _tokens.SkipBrackets(colon) + 1;
        }

        Holder first = Of(start, colon, depth + 1);
        return first != Holder.None ? first : Of(Math.Min(end, colon + 1), end, depth + 1);
    }
}
