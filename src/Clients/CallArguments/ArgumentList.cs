using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.CallArguments;

/// <summary>The arguments of a call, or the attributes of a tag.</summary>
internal sealed class ArgumentList
{
    /// <summary>A limit that no real argument list reaches, in tokens.</summary>
    private const int MaxTokens = 5_000;

    private static readonly string[] s_options = { "options", "publishOptions", "publish_options", "opts" };
    private static readonly KeywordSet s_variables = new("const", "let", "var");
    private static readonly KeywordSet s_off = new("false", "False", "null", "undefined", "nil", "None");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly List<(string? Label, TokenSpan Value)> _all = new();
    private readonly bool _isTag;

    private ArgumentList(TokenList tokens, ClientLanguage language, bool isTag)
    {
        _tokens = tokens;
        _language = language;
        _isTag = isTag;
    }

    /// <summary>The arguments between brackets.</summary>
    public static ArgumentList OfCall(TokenList tokens, ClientLanguage language, int open, int skipped = 0)
    {
        ArgumentList arguments = new(tokens, language, isTag: false);
        int close = Math.Min(tokens.MatchingBracket(open), open + MaxTokens);
        int start = open + 1;
        for (int i = start; i <= close && start < close; i++)
        {
            if (i == close || (tokens.Is(i, ",") && tokens.EnclosingBracket(i) == open))
            {
                if (skipped-- <= 0)
                {
                    arguments.Add(start, i);
                }

                start = i + 1;
            }
            else if (tokens.KindOf(i) == TokenKind.Open)
            {
                i = Math.Min(close - 1, tokens.MatchingBracket(i));
            }
        }

        return arguments;
    }

    /// <summary>The attributes of a tag, which follow the name of its component.</summary>
    public static ArgumentList OfTag(TokenList tokens, ClientLanguage language, int component)
    {
        ArgumentList arguments = new(tokens, language, isTag: true);
        for (int i = component + 1; i < Math.Min(tokens.Count, component + MaxTokens) && !tokens.IsAny(i, ">", "/>"); i++)
        {
            if (tokens.KindOf(i) == TokenKind.Open)
            {
                i = tokens.MatchingBracket(i);
            }
            else if (tokens.IsIdentifier(i) && tokens.Is(i + 1, "=") && tokens.KindOf(i + 1) == TokenKind.Tag)
            {
                bool isCode = tokens.KindOf(i + 2) == TokenKind.Open;
                TokenSpan value = isCode ? new TokenSpan(i + 3, tokens.MatchingBracket(i + 2)) : new TokenSpan(i + 2, i + 3);
                arguments._all.Add((tokens.TextOf(i), value));
                i = isCode ? Math.Max(i + 2, value.End) : i + 2;
            }
            else if (tokens.IsIdentifier(i))
            {
                // An attribute without a value is true.
                arguments._all.Add((tokens.TextOf(i), new TokenSpan(i, i + 1)));
            }
        }

        return arguments;
    }

    /// <summary>The label of the first argument; null if it has none.</summary>
    public string? FirstLabel => _all.Count > 0 ? _all[0].Label : null;

    /// <summary>The selected argument or property; null if it is absent, or inside an object that is passed as a variable.</summary>
    public TokenSpan? Find(ArgumentSelector at)
    {
        if (at.Name is { } path)
        {
            string[] names = path.Split('.');
            foreach ((string? label, TokenSpan value) in _all)
            {
                if (label == names[0])
                {
                    return FindInObjectLiteral(value, names, 1);
                }
            }

            if (at.Position < 0 || at.Position >= _all.Count || _isTag)
            {
                return null;
            }

            bool isObject = _tokens.Is(_all[at.Position].Value.Start, "{");
            return isObject ? FindInObjectLiteral(_all[at.Position].Value, names, 0)
                : _language.Sdk is ClientSdk.JavaScript || _all[at.Position].Label is not null ? null
                : _all[at.Position].Value;
        }

        return at.Position >= 0 && at.Position < _all.Count ? _all[at.Position].Value : null;
    }

    /// <summary>
    /// The selected property, also of an object in one arm of a condition or in the only variable of its name in a file of JavaScript; null if it is absent.
    /// </summary>
    public TokenSpan? FindOption(ArgumentSelector at)
        => Find(at)
            ?? (_language.Sdk == ClientSdk.JavaScript && !_isTag && at.Name is { } path && At(at.Position) is { } argument
                && FindObject(argument) is { } options
            ? FindInObjectLiteral(options, path.Split('.'), 0)
            : null);

    /// <summary>The argument that holds options, by its label or its position.</summary>
    public TokenSpan? Options(int position)
    {
        foreach ((string? label, TokenSpan value) in _all)
        {
            if (label is not null && s_options.Contains(label))
            {
                return value;
            }
        }

        return position < _all.Count ? _all[position].Value : null;
    }

    /// <summary>The argument at a position.</summary>
    public TokenSpan? At(int position) => position >= 0 && position < _all.Count ? _all[position].Value : null;

    /// <summary>Whether a value disables the call: false, null, or options whose <c>enabled</c> is false.</summary>
    public bool IsFalsy(TokenSpan value)
        => (value.End == value.Start + 1 && _tokens.IsAny(value.Start, s_off))
            || (value.End == value.Start + 2 && _tokens.Is(value.Start, "!") && _tokens.Is(value.Start + 1, "1"))
            || (Property(value, "enabled") is { } enabled && enabled.End == enabled.Start + 1 && _tokens.Is(enabled.Start, "false"));

    /// <summary>The value of a property of an object, at any depth; the name itself for a shorthand property.</summary>
    public TokenSpan? Property(TokenSpan value, string name)
    {
        for (int i = value.Start; i < value.End; i++)
        {
            if (!_tokens.Is(i, name) || _tokens.KindOf(i) != TokenKind.Identifier || _tokens.Is(i - 1, "."))
            {
                continue;
            }

            if (_tokens.IsAny(i + 1, ":", "="))
            {
                return new TokenSpan(i + 2, EndOf(i + 2, value.End));
            }

            if ((_tokens.Is(i + 1, ",") || _tokens.KindOf(i + 1) == TokenKind.Close) && (_tokens.Is(i - 1, ",") || _tokens.Is(i - 1, "{")))
            {
                return new TokenSpan(i, i + 1);
            }
        }

        return null;
    }

    private TokenSpan? FindInObjectLiteral(TokenSpan value, string[] names, int from)
    {
        TokenSpan? found = value;
        for (int i = from; i < names.Length && found is { } inner; i++)
        {
            found = Property(inner, names[i]);
        }

        return found;
    }

    private TokenSpan? FindObject(TokenSpan value)
    {
        if (value.End == value.Start + 1 && _tokens.IsIdentifier(value.Start))
        {
            return FindVariable(_tokens.TextOf(value.Start));
        }

        for (int i = value.Start; i < value.End; i++)
        {
            if (_tokens.Is(i, "{") && _tokens.IsAny(i - 1, "?", ":"))
            {
                return new TokenSpan(i, _tokens.MatchingBracket(i) + 1);
            }

            i = _tokens.SkipBrackets(i);
        }

        return null;
    }

    /// <summary>The object that the only variable of a name is declared with; null if there is none, or several variables have the name.</summary>
    private TokenSpan? FindVariable(string name)
    {
        TokenSpan? found = null;
        for (int i = 1; i < _tokens.Count; i++)
        {
            if (!_tokens.IsAny(i - 1, s_variables) || !_tokens.Is(i, name))
            {
                continue;
            }

            int assigned = i + 1;
            if (_tokens.Is(assigned, ":") && _tokens.IsIdentifier(assigned + 1))
            {
                assigned += 2;
            }

            if (found is not null || !_tokens.Is(assigned, "=") || !_tokens.Is(assigned + 1, "{"))
            {
                return null;
            }

            found = new TokenSpan(assigned + 1, _tokens.MatchingBracket(assigned + 1) + 1);
        }

        return found;
    }

    private int EndOf(int start, int most)
    {
        for (int i = start; i < most; i++)
        {
            if (_tokens.KindOf(i) == TokenKind.Close || _tokens.IsAny(i, ",", ";"))
            {
                return i;
            }

            if (_tokens.KindOf(i) == TokenKind.Open)
            {
                i = _tokens.MatchingBracket(i);
            }
        }

        return most;
    }

    private void Add(int start, int end)
    {
        bool hasLabel = _language.LabelSign is { } sign && _tokens.IsIdentifier(start) && _tokens.Is(start + 1, sign) && start + 2 < end;
        _all.Add(hasLabel ? (_tokens.TextOf(start), new TokenSpan(start + 2, end)) : (null, new TokenSpan(start, end)));
    }
}
