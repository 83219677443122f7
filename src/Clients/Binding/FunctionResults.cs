using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <summary>The functions and methods of a file, with the tokens of their result types.</summary>
internal sealed class FunctionResults
{
    private const int LongestType = 40;

    /// <summary>The usual number of names of functions in a file.</summary>
    private const int Capacity = 16;

    private static readonly KeywordSet s_words = new("func", "fun", "fn", "def", "function");
    private static readonly KeywordSet s_beforeResult = new("async", "throws", "rethrows", "const");
    private static readonly KeywordSet s_behindResult = new("=", ";", ",", "=>", "where");
    private static readonly KeywordSet s_beforeMethod = new("{", ";", ",", "async", "get", "static", "public", "private", "protected", "override",
        "abstract", "readonly");
    private static readonly KeywordSet s_behindMethod = new("{", "=>", "async", "const", "override", "noexcept", "throws", "where");
    private static readonly KeywordSet s_modifiers = new("public", "private", "protected", "internal", "static", "explicit", "unsafe", "extern",
        "factory", "const");
    private static readonly KeywordSet s_beforeTypeLiteral = new("<", "|", "&", ",");
    private static readonly KeywordSet s_signsInType = new("?", "*", "&", "::", ".", "~");
    private static readonly KeywordSet s_beforeCall = new("return", "await", "new", "throw", "else", "case", "yield", "in", "is", "as", "and", "or", "not",
        "co_await", "co_return");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly ScopeTree _blocks;

    /// <summary>All functions, in source order, each with the index of the previous one of its name.</summary>
    private readonly List<(FunctionResult Function, int Previous)> _all = new();

    /// <summary>The index of the last function of each name.</summary>
    private Dictionary<string, int>? _byName;

    public FunctionResults(TokenList tokens, ClientLanguage language, ScopeTree blocks)
    {
        _tokens = tokens;
        _language = language;
        _blocks = blocks;
    }

    /// <summary>The function of a name; null if the file declares none, or several with different results.</summary>
    public FunctionResult? Find(string name) => FindBetween(name, -1, _tokens.Count);

    /// <summary>The function of a name between two tokens, such as the brackets of a type; null if there is none, or several with different results.</summary>
    public FunctionResult? FindBetween(string name, int start, int end)
    {
        _byName ??= Read();
        FunctionResult? found = null;
        for (int i = _byName.TryGetValue(name, out int last) ? last : -1; i >= 0; i = _all[i].Previous)
        {
            FunctionResult function = _all[i].Function;
            if (function.Name <= start || function.Name >= end)
            {
                continue;
            }

            if (found is { } other && !HaveSameText(function, other))
            {
                return null;
            }

            found = function;
        }

        return found;
    }

    private Dictionary<string, int> Read()
    {
        Dictionary<string, int> last = new(Capacity, StringComparer.Ordinal);
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_tokens.FirstOf(i + 1) is '(' or '<' or '=' or '[' && _tokens.IsIdentifier(i) && ReadAt(i) is { } function)
            {
                string name = _tokens.TextOf(i);
                _all.Add((function, last.TryGetValue(name, out int previous) ? previous : -1));
                last[name] = _all.Count - 1;
            }
        }

        return last;
    }

    private bool HaveSameText(FunctionResult first, FunctionResult second)
        => first.HasType && second.HasType && string.Equals(TextOf(first), TextOf(second), StringComparison.Ordinal);

    private string TextOf(FunctionResult function)
        => _tokens.Text.Substring(_tokens[function.Start].Start, _tokens[function.End - 1].End - _tokens[function.Start].Start);

    private FunctionResult? ReadAt(int name)
    {
        if (_language.Sdk == ClientSdk.JavaScript && _tokens.Is(name + 1, "="))
        {
            // const find = async (id: string): Promise<Seat> => …
            int parameters = ParametersAfter(name + 1);
            return _tokens.Is(parameters, "(") && IsArrow(_tokens.MatchingBracket(parameters)) ? After(name, parameters) : null;
        }

        int open = _tokens.SkipTypeArguments(name + 1);
        open = open > name + 1 ? open + 1 : _language.Sdk == ClientSdk.Go && _tokens.Is(open, "[") ? _tokens.MatchingBracket(open) + 1 : open;
        if (!_tokens.Is(open, "(") || _tokens.MatchingBracket(open) >= _tokens.Count)
        {
            return null;
        }

        // auto me() const -> livekit::LocalParticipant*
        int behind = _tokens.MatchingBracket(open) + (_tokens.IsAny(_tokens.MatchingBracket(open) + 1, "const", "noexcept") ? 2 : 1);
        return _language.Sdk == ClientSdk.Cpp && _tokens.Is(behind, "->") && _tokens.Is(name - 1, "auto") ? new FunctionResult(name, behind + 1, EndOfType(behind + 1))
            : _language.TypesComeFirst ? Before(name, open) : IsDeclared(name) ? After(name, open) : null;
    }

    /// <summary>
    /// The bracket of the parameters of an arrow function after an equals sign: <c>= async &lt;T,&gt;(me: LocalParticipant) => …</c>. If the value is something
    /// else, the token is not a bracket.
    /// </summary>
    public int ParametersAfter(int sign)
    {
        int open = _tokens.Is(sign + 1, "async") ? sign + 2 : sign + 1;
        for (int i = open; _tokens.Is(open, "<") && i < open + LongestType; i++)
        {
            if (_tokens.Is(i, ">") && _tokens.Is(i + 1, "("))
            {
                return i + 1;
            }
        }

        return open;
    }

    private bool IsArrow(int close)
    {
        int end = _tokens.Is(close + 1, ":") ? EndOfType(close + 2) : close + 1;
        return _tokens.Is(end, "=>");
    }

    private bool IsDeclared(int name)
        => _tokens.IsAny(name - 1, s_words)
            || (_language.Sdk == ClientSdk.Android && IsExtension(name))
            || (_language.Sdk == ClientSdk.Go && _tokens.Is(name - 1, ")") && _tokens.Is(_tokens.MatchingBracket(name - 1) - 1, "func"))
            || (_language.Sdk == ClientSdk.Go && _tokens.IsFirstOnLine(name) && _blocks.IsType(_tokens.EnclosingBracket(name)))
            || (_language.Sdk == ClientSdk.JavaScript && (_tokens.IsFirstOnLine(name) || _tokens.IsAny(name - 1, s_beforeMethod))
                && _blocks.IsType(_tokens.EnclosingBracket(name)));

    /// <summary><c>fun Room.me()</c>, <c>fun &lt;T&gt; Flow&lt;T&gt;.me()</c>.</summary>
    private bool IsExtension(int name)
    {
        int at = name - 1;
        while (at > name - LongestType && !_tokens.IsFirstOnLine(at)
            && (_tokens.IsAny(at, ".", "?", "<") || _tokens.Is(at, ">") || (_tokens.IsIdentifier(at) && !_tokens.Is(at, "fun"))))
        {
            at--;
        }

        return _tokens.Is(at, "fun");
    }

    /// <summary>The result type after the parameters.</summary>
    private FunctionResult After(int name, int open)
    {
        int start = _tokens.MatchingBracket(open) + 1;
        int untyped = start;
        while (_tokens.IsAny(start, s_beforeResult))
        {
            start++;
        }

        if (_language.Sdk != ClientSdk.Go)
        {
            bool isStated = _language.Sdk is ClientSdk.JavaScript or ClientSdk.Android ? _tokens.Is(start, ":") : _tokens.Is(start, "->");
            if (!isStated)
            {
                return new FunctionResult(name, untyped, untyped);
            }

            start++;
        }

        return new FunctionResult(name, start, EndOfType(start));
    }

    private int EndOfType(int start)
    {
        int end = start;
        while (end < Math.Min(_tokens.Count, start + LongestType)
            && _tokens.KindOf(end) != TokenKind.Close
            && !_tokens.IsAny(end, s_behindResult)
            && !(_language.Sdk == ClientSdk.Python && _tokens.Is(end, ":"))
            && (!_tokens.IsBlock(end) || (_language.Sdk == ClientSdk.JavaScript && (end == start || _tokens.IsAny(end - 1, s_beforeTypeLiteral))))
            && (end == start || !_tokens.IsFirstOnLine(end)))
        {
            end = _tokens.SkipTypeArguments(_tokens.SkipBrackets(end)) + 1;
        }

        return end;
    }

    /// <summary>The result type before the name.</summary>
    private FunctionResult? Before(int name, int open)
    {
        int close = _tokens.MatchingBracket(open);
        bool isFunction = _tokens.IsAny(close + 1, s_behindMethod) || (_tokens.Is(close + 1, ";") && _blocks.IsType(_tokens.EnclosingBracket(name)));
        int start = name;
        for (int least = name - LongestType; isFunction && start > least && !_tokens.IsFirstOnLine(start);)
        {
            int before = start - 1;
            if (_tokens.Is(before, ">"))
            {
                start = StartOfArguments(before);
            }
            else if (_tokens.IsAny(before, ")", "]") && (start == name || _tokens.Is(start, "?")))
            {
                start = _tokens.MatchingBracket(before);
            }
            else if ((_tokens.IsIdentifier(before) && !_tokens.IsAny(before, s_beforeCall)) || _tokens.IsAny(before, s_signsInType))
            {
                start = before;
            }
            else
            {
                break;
            }
        }

        return isFunction && start >= 0 && start < name && !_tokens.IsAny(name - 1, s_modifiers) && !_tokens.IsAny(name - 1, ".", "->", "::")
            ? new FunctionResult(name, start, name)
            : null;
    }

    /// <summary>The angle bracket that opens type arguments; the closing one itself if there is none.</summary>
    private int StartOfArguments(int close)
    {
        int depth = 0;
        for (int i = close; i > Math.Max(0, close - LongestType); i--)
        {
            depth += _tokens.Is(i, ">") ? 1 : _tokens.Is(i, "<") ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }

            i = _tokens.IsAny(i, ")", "]") ? Math.Max(1, _tokens.MatchingBracket(i)) : i;
        }

        return close;
    }
}
