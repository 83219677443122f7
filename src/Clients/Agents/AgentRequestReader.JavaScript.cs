namespace GrantGen.Clients.Agents;

/// <content>JavaScript, where the options are an object without a type.</content>
internal sealed partial class AgentRequestReader
{
    private const string TokenSource = "TokenSource";

    private void ReadJavaScript(int word)
    {
        if (_tokens.Is(word + 1, "(") && !_tokens.Is(word - 1, ".") && _imports.OriginalNameOf(_tokens.TextOf(word)) == "useSession")
        {
            int source = word + 2;
            int end = _constants.EndOfExpression(source);
            if (_tokens.Is(end, ",") && !IsLiteralSource(source, end))
            {
                ReadObject(end + 1, depth: 0);
            }
        }
        else if (_tokens.Is(word, "fetch") && _tokens.Is(word - 1, ".") && _tokens.Is(word + 1, "(") && IsSource(word - 2))
        {
            ReadObject(word + 2, depth: 0);
        }
    }

    /// <summary>
    /// The name in an object literal, in either branch of a conditional expression, or in an object that is assigned to a variable.
    /// </summary>
    private void ReadObject(int start, int depth)
    {
        int end = _constants.EndOfExpression(start);
        for (int i = start; i < end && depth <= 2; i++)
        {
            if (_tokens.Is(i, "{"))
            {
                ReadName(i);
            }
            else if (end == start + 1 && _tokens.IsIdentifier(i) && ValueOf(_tokens.TextOf(i)) is { } value && _tokens.Is(value, "{"))
            {
                ReadObject(value, depth + 1);
            }

            i = _tokens.SkipBrackets(i);
        }
    }

    private void ReadName(int brace)
    {
        int close = Math.Min(_tokens.MatchingBracket(brace), _tokens.Count);
        for (int i = brace + 1; i < close; i++)
        {
            bool isName = _tokens.EnclosingBracket(i) == brace && _tokens.TextOf(i) == NameWord && _tokens.IsAny(i - 1, ",", "{");
            if (isName && _tokens.Is(i + 1, ":"))
            {
                Add(i + 2);
            }
            else if (isName && (_tokens.Is(i + 1, ",") || i + 1 == close))
            {
                Add(i);
            }
        }
    }

    /// <summary>
    /// Whether the expression that ends at a token is a LiveKit token source: created in place, or a variable with such a value or type.
    /// </summary>
    private bool IsSource(int last)
    {
        if (_tokens.Is(last, ")"))
        {
            int open = _tokens.MatchingBracket(last);
            return open > 3 && IsMade(open - 3) && !_tokens.Is(open - 1, "literal");
        }

        if (!_tokens.IsIdentifier(last))
        {
            return false;
        }

        string name = _tokens.TextOf(last);
        if (ValueOf(name) is { } value)
        {
            // A hook can create it: useMemo(() => TokenSource.endpoint('/token'), []).
            int end = _constants.EndOfExpression(value);
            return Enumerable.Range(value, Math.Max(0, end - value)).Any(IsMade) && !IsLiteralSource(value, end);
        }

        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_tokens.Is(i, name) && !_tokens.Is(i - 1, ".") && _tokens.Is(i + 1, ":") && _imports.OriginalNameOf(_tokens.TextOf(i + 2)) is { } type)
            {
                return type.StartsWith(TokenSource, StringComparison.Ordinal) && type is not ("TokenSourceLiteral" or "TokenSourceFixed");
            }
        }

        return false;
    }

    private bool IsMade(int start)
        => _tokens.IsIdentifier(start) && _imports.OriginalNameOf(_tokens.TextOf(start)) == TokenSource && _tokens.Is(start + 1, ".");

    /// <summary>Whether a source already has its token: it sends no request, and ignores the name.</summary>
    private bool IsLiteralSource(int start, int end)
    {
        int from = end == start + 1 && ValueOf(_tokens.TextOf(start)) is { } value ? value : start;
        int to = from == start ? end : _constants.EndOfExpression(from);
        return Enumerable.Range(from, Math.Max(0, to - from)).Any(token => _tokens.Is(token, "literal"));
    }

    /// <summary>The first token of the value of a variable; null if it has no value, or several.</summary>
    private int? ValueOf(string name)
    {
        int? found = null;
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_tokens.IsIdentifier(i) && _tokens.Is(i, name) && !_tokens.Is(i - 1, ".") && _constants.ValueAt(i) is { } value)
            {
                if (found is not null)
                {
                    return null;
                }

                found = value;
            }
        }

        return found;
    }
}
