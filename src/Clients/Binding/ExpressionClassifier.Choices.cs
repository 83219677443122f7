using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Binding;

/// <content>Values in brackets, and the choice between two values.</content>
internal sealed partial class ExpressionClassifier
{
    private static readonly KeywordSet s_arrows = new("=>", "->");

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

    /// <summary>
    /// <c>match</c>, <c>when</c>, <c>switch</c> and <c>if</c> as values: an arm or a branch that is LiveKit's value decides; the other ones leave or have
    /// nothing.
    /// </summary>
    private ValueKind ClassifyBranches(int start, int end, int depth)
    {
        if (!_tokens.IsBlock(start + 1) && _tokens.Is(start, "if") && _tokens.Is(start + 1, "(") && !_tokens.IsBlock(_tokens.MatchingBracket(start + 1) + 1))
        {
            // if (ready) room.localParticipant else null
            return ClassifyUnbracedIf(_tokens.MatchingBracket(start + 1) + 1, end, depth);
        }

        for (int i = start + 1; i < end && depth < Deepest; i = _tokens.SkipBrackets(i) + 1)
        {
            if (!_tokens.IsBlock(i))
            {
                continue;
            }

            ValueKind kind = _tokens.Is(start, "if") ? ClassifyBlock(i, depth) : ClassifyArms(i, depth);
            if (kind != ValueKind.None)
            {
                return kind;
            }
        }

        return ValueKind.None;
    }

    private ValueKind ClassifyUnbracedIf(int start, int end, int depth)
    {
        int otherwise = start;
        while (otherwise < end && !_tokens.Is(otherwise, "else"))
        {
            otherwise = _tokens.SkipBrackets(otherwise) + 1;
        }

        ValueKind first = Classify(start, Math.Min(otherwise, end), depth + 1);
        return first != ValueKind.None || otherwise + 1 >= end ? first
            : _tokens.IsBlock(otherwise + 1) ? ClassifyBlock(otherwise + 1, depth)
            : Classify(otherwise + 1, end, depth + 1);
    }

    private ValueKind ClassifyArms(int open, int depth)
    {
        int close = Math.Min(_tokens.MatchingBracket(open), open + LongestReturn);
        for (int i = open + 1; i < close; i = _tokens.SkipBrackets(i) + 1)
        {
            bool isSign = _tokens.IsAny(i, s_arrows) || (_tokens.Is(i, ":") && !_isRust && (_tokens.Is(i - 1, "default") || IsInCase(i, open)));
            ValueKind kind = !isSign ? ValueKind.None
                : _tokens.IsBlock(i + 1) ? ClassifyBlock(i + 1, depth)
                : _tokens.IsIdentifier(i - 1) && _tokens.Is(i + 1, _tokens.TextOf(i - 1)) && _tokens.IsIdentifier(i - 2) ? _types.ResolveAt(i - 2)
                : Classify(i + 1, FindEnd(i + 1, isInHead: false), depth + 1);
            if (kind != ValueKind.None)
            {
                return kind;
            }
        }

        return ValueKind.None;
    }

    /// <summary>Whether a colon ends the label of a case.</summary>
    private bool IsInCase(int colon, int open)
    {
        int at = colon;
        while (at > open && !_tokens.IsFirstOnLine(at) && !_tokens.IsAny(at, "case", ";"))
        {
            at--;
        }

        return _tokens.Is(at, "case");
    }

    /// <summary>The value of a block: its last expression.</summary>
    private ValueKind ClassifyBlock(int open, int depth)
    {
        int close = _tokens.MatchingBracket(open);
        if (close - open > LongestReturn || depth > Deepest)
        {
            return ValueKind.None;
        }

        int start = open + 1;
        for (int i = open + 1; i < close; i = _tokens.SkipBrackets(i) + 1)
        {
            start = _tokens.Is(i, ";") ? i + 1 : _tokens.IsFirstOnLine(i) && !ContinuesOnNextLine(i) ? i : start;
        }

        return Classify(start, close, depth + 1);
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
