using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <content>Types that have a position: fields of a positional record, elements of a tuple, parameters of a function.</content>
internal sealed partial class DeclaredTypes
{
    /// <summary>The type of a member of a record or a data class, by its position in the brackets after the name; null if it is not stated.</summary>
    public (int Start, int End)? TypeOfPosition(int start, int end, int position)
    {
        for (int i = start; i < end; i++)
        {
            if (DeclarationAt(i) is { } declaration)
            {
                int open = _tokens.SkipTypeArguments(declaration + 1);
                open = open > declaration + 1 ? open + 1 : open;
                return !_tokens.Is(open, "(") ? null : _language.Sdk == ClientSdk.Python ? FieldAt(open, position) : ParameterAt(open, position);
            }
        }

        return null;
    }

    /// <summary>The type of a field of Python's <c>class Seat(NamedTuple): …</c>, by its position.</summary>
    private (int Start, int End)? FieldAt(int open, int position)
    {
        int block = _tokens.MatchingBracket(open) + 2;
        if (!_tokens.Is(open + 1, "NamedTuple") || !_tokens.IsBlock(block))
        {
            return null;
        }

        int close = Math.Min(_tokens.MatchingBracket(block), block + MostMembers);
        for (int i = block + 1; i < close; i = _tokens.SkipBrackets(i) + 1)
        {
            if (_tokens.IsFirstOnLine(i) && _tokens.IsIdentifier(i) && _tokens.Is(i + 1, ":") && position-- == 0)
            {
                return TypeAt(i, block, close);
            }
        }

        return null;
    }

    /// <summary>The type of an element of the tuple that some tokens state: <c>[Room, LocalParticipant]</c>, <c>Pair&lt;Room, LocalParticipant&gt;</c>.</summary>
    public (int Start, int End)? ElementOfTuple(int start, int end, int position)
    {
        for (int i = start; i < end; i++)
        {
            if (_tokens.IsAny(i, s_pairs) && _tokens.SkipTypeArguments(i + 1) is var last && last > i + 1)
            {
                return ElementBetween(i + 1, last, position);
            }

            if (!_tokens.IsAny(i, "(", "["))
            {
                continue;
            }

            // The parameters of a function type, the brackets of an array, and Python's other types are not tuples.
            int close = _tokens.MatchingBracket(i);
            if (_tokens.IsAny(close + 1, "=>", "->") || close == i + 1)
            {
                i = close;
            }
            else if (_language.Sdk != ClientSdk.Python || _tokens.IsAny(i - 1, "tuple", "Tuple"))
            {
                return ElementAt(i, position);
            }
        }

        return null;
    }

    /// <summary>
    /// The type of a parameter of the function type that some tokens state: <c>(LocalParticipant) -> Unit</c>, <c>Action&lt;LocalParticipant&gt;</c>;
    /// null if they state none.
    /// </summary>
    public (int Start, int End)? ParameterOfFunction(int start, int end, int position)
        => ParameterOfFunction(start, end, position, hops: 0);

    private (int Start, int End)? ParameterOfFunction(int start, int end, int position, int hops)
    {
        for (int i = start; i < end; i++)
        {
            if (hops < MostHops && DeclarationAt(i) is { } alias && AliasedType(alias) is var (from, to))
            {
                return ParameterOfFunction(from, to, position, hops + 1);
            }

            if (_tokens.Is(i, "Callable") && _tokens.Is(i + 1, "[") && _tokens.Is(i + 2, "["))
            {
                return ElementAt(i + 2, position);
            }

            if (_tokens.IsAny(i, s_functionTypes) && _tokens.SkipTypeArguments(i + 1) is var last && last > i + 1)
            {
                return ElementBetween(i + 1, last, position);
            }

            if (_tokens.Is(i, "(") && _tokens.MatchingBracket(i) is var close && close < end)
            {
                int arrow = close + 1;
                while (_tokens.IsAny(arrow, "async", "throws"))
                {
                    arrow++;
                }

                if (_tokens.IsAny(arrow, "->", "=>") || _tokens.IsAny(i - 1, s_functionTypes))
                {
                    return ElementAt(i, position);
                }
            }
        }

        return null;
    }

    /// <summary>
    /// The type that a name of the file stands for: <c>type Handler = (me: LocalParticipant) => void</c>, <c>type Handler func(me *lksdk.LocalParticipant)</c>;
    /// null if the name is that of a type with members.
    /// </summary>
    private (int Start, int End)? AliasedType(int name)
    {
        int sign = _tokens.Is(name + 1, "<") ? _tokens.SkipTypeArguments(name + 1) + 1 : name + 1;
        int start = _tokens.Is(sign, "=") ? sign + 1 : _language.Sdk == ClientSdk.Go && _tokens.Is(sign, "func") ? sign : -1;
        int end = start;
        while (start >= 0 && end < start + LongestType && !_tokens.Is(end, ";") && _tokens.KindOf(end) != TokenKind.Close
            && (end == start || !_tokens.IsFirstOnLine(end)))
        {
            end = _tokens.SkipTypeArguments(_tokens.SkipBrackets(end)) + 1;
        }

        return end > start ? (start, end) : null;
    }

    private (int Start, int End)? ParameterAt(int open, int position)
    {
        if (ElementAt(open, position) is not var (start, last))
        {
            return null;
        }

        int end = IndexOf("=", start, last);
        int colon = IndexOf(":", start, end);
        return _language.TypesComeFirst ? (start, end - 1) : colon < end ? (colon + 1, end) : null;
    }

    /// <summary>The first punctuation token with a text in a range; the end of the range if there is none.</summary>
    private int IndexOf(string sign, int start, int end)
    {
        while (start < end && !_tokens.Is(start, sign))
        {
            start++;
        }

        return start;
    }

    /// <summary>The last of the parameters between brackets; null if there is none.</summary>
    public (int Start, int End)? LastParameter(int open)
    {
        (int Start, int End)? last = null;
        for (int position = 0; position < MaxTypes && ElementAt(open, position) is { } next && next.End > next.Start; position++)
        {
            last = next;
        }

        return last;
    }

    /// <summary>The tokens of an element between brackets, by its position; null if there are fewer elements.</summary>
    public (int Start, int End)? ElementAt(int open, int position)
        => ElementBetween(open, Math.Min(_tokens.MatchingBracket(open), open + MostMembers), position);

    /// <summary>The tokens of an element between two brackets, of any kind, by its position; null if there are fewer elements.</summary>
    public (int Start, int End)? ElementBetween(int open, int close, int position)
    {
        int start = open + 1;
        for (int i = start; i <= close; i++)
        {
            if (i == close || _tokens.Is(i, ","))
            {
                if (position-- == 0)
                {
                    return (start, i);
                }

                start = i + 1;
            }
            else
            {
                i = Math.Min(close - 1, _tokens.SkipTypeArguments(_tokens.SkipBrackets(i)));
            }
        }

        return null;
    }
}
