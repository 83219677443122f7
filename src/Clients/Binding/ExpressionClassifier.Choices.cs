namespace GrantGen.Clients.Binding;

/// <content>Values in brackets, and the choice between two values.</content>
internal sealed partial class ExpressionClassifier
{
    /// <summary>The kind of a parenthesized expression, with a preceding cast in Java and C++.</summary>
    private ValueKind ClassifyParenthesized(int open, int close, int depth)
    {
        if (_tokens.Is(open - 1, "."))
        {
            // Go: x.(*lksdk.Room).
            return _types.Resolve(open + 1, close);
        }

        int type = _tokens.MatchingBracket(open + 1);
        if (_tokens.Is(open + 1, "(") && type < close - 1 && _tokens.IsIdentifier(type + 1))
        {
            ValueKind cast = _types.Resolve(open + 2, type);
            if (cast != ValueKind.None || _types.IsUnrelated(open + 2, type))
            {
                return cast;
            }
        }

        return Classify(open + 1, close, depth + 1);
    }

    /// <summary><c>p instanceof LocalParticipant ? p : null</c>: a value that a type test selects has the tested type.</summary>
    private ValueKind ClassifyTested(int start, int end, int value)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (_tokens.IsAny(i, "instanceof", "is") && _tokens.IsIdentifier(i - 1) && !_tokens.Is(i + 1, "not") && !_tokens.Is(i + 1, "!")
                && _tokens.Is(value, _tokens.TextOf(i - 1)) && !_tokens.IsAny(value + 1, ".", "(", "["))
            {
                return _types.Resolve(i + 1, end);
            }
        }

        return ValueKind.None;
    }

    private ValueKind ClassifyConditional(int start, int end, int depth)
    {
        int colon = start;
        while (colon < end && !_tokens.Is(colon, ":"))
        {
            colon = _tokens.SkipBrackets(colon) + 1;
        }

        ValueKind first = Classify(start, colon, depth + 1);
        return first != ValueKind.None ? first : Classify(Math.Min(end, colon + 1), end, depth + 1);
    }
}
