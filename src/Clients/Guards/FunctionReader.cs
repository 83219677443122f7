using GrantGen.Clients.Binding;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Guards;

/// <summary>Finds the named function that contains a token, and the references to it.</summary>
internal sealed class FunctionReader
{
    private const int Deepest = 60;
    private const int LongestHead = 24;

    private static readonly KeywordSet s_statements = new("if", "for", "while", "switch", "catch", "with", "when", "match", "return", "await", "guard",
        "synchronized");

    /// <summary>Functions that return the function that they receive.</summary>
    private static readonly KeywordSet s_wrappers = new("useCallback", "useEvent", "useEffectEvent", "useMemoizedFn", "debounce", "throttle", "action",
        "rememberUpdatedState", "memo", "forwardRef", "observer");

    private static readonly KeywordSet s_arrows = new("=>", "->");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly Statements _statements;
    private readonly ScopeTree _blocks;
    private readonly Dictionary<string, List<int>> _references = new(StringComparer.Ordinal);
    private Dictionary<string, List<int>>? _words;

    public FunctionReader(TokenList tokens, ClientLanguage language, Statements statements, ScopeTree blocks)
    {
        _tokens = tokens;
        _language = language;
        _statements = statements;
        _blocks = blocks;
    }

    /// <summary>The innermost function with a name around a token; null if there is none.</summary>
    public NamedFunction? Around(int token)
    {
        int at = token;
        for (int depth = 0; depth < Deepest; depth++)
        {
            int parent = _tokens.EnclosingBracket(at);
            int start = -1;
            for (int i = at; i > parent; i = _statements.Before(i, parent))
            {
                if (i < at && NameAt(i, at, ref start) is { } name)
                {
                    bool isBlock = _tokens.IsBlock(at);
                    int first = start >= 0 ? start : at;
                    return new NamedFunction(name, first, isBlock ? Math.Max(at, _tokens.MatchingBracket(at)) : _statements.End(first));
                }
            }

            if (MethodOf(at, start) is { } method)
            {
                return new NamedFunction(method, at, _tokens.IsBlock(at) ? Math.Max(at, _tokens.MatchingBracket(at)) : _statements.End(at));
            }

            if (parent < 0)
            {
                return null;
            }

            // A closure that is passed to another function has no name, unless that function returns it.
            if (start >= 0 && _tokens.Is(parent, "(") && _tokens.IsAny(parent - 1, s_wrappers) && AssignedBefore(parent - 1) is { } wrapped)
            {
                return new NamedFunction(wrapped, parent, Math.Max(parent, _tokens.MatchingBracket(parent)));
            }

            at = parent;
        }

        return null;
    }

    /// <summary>The references to a function, without its declaration and the dependency lists of hooks.</summary>
    public IEnumerable<int> ReferencesTo(int name)
    {
        _words ??= IndexWords();
        string text = _tokens.TextOf(name);
        if (!_references.TryGetValue(text, out List<int>? references))
        {
            references = _words.TryGetValue(text, out List<int>? all) ? all.Where(IsReference).ToList() : new List<int>();
            _references.Add(text, references);
        }

        return references.Where(word => word != name);
    }

    /// <summary>The name of the function whose declaration contains a token. Stores the token of an arrow.</summary>
    private int? NameAt(int i, int at, ref int start)
    {
        if (_language.Sdk is ClientSdk.JavaScript or ClientSdk.Flutter or ClientSdk.CSharp)
        {
            start = _tokens.Is(i, "=>") ? i : start;
            if (_tokens.Is(i, "function"))
            {
                start = i;
                return _tokens.IsIdentifier(i + 1) ? i + 1 : null;
            }

            if (start >= 0 && _tokens.Is(i, "="))
            {
                return AssignedAt(i);
            }

            return start >= 0 && _language.Sdk != ClientSdk.CSharp && _tokens.Is(i, ":") && _tokens.IsIdentifier(i - 1) && _tokens.Is(_tokens.EnclosingBracket(i), "{") ? i - 1 : null;
        }

        if (!_tokens.IsAny(i, "fun", "func", "fn") && !_tokens.Is(i, "def"))
        {
            return null;
        }

        int name = i + 1;
        name = _tokens.Is(name, "(") ? _tokens.MatchingBracket(name) + 1 : name;
        int open = name;
        while (open < Math.Min(at, name + LongestHead) && !_tokens.Is(open, "("))
        {
            open++;
        }

        return _tokens.Is(open, "(") && _tokens.IsIdentifier(open - 1) && open - 1 > i ? open - 1 : null;
    }

    private int? AssignedBefore(int callee)
    {
        // React.memo(…)
        int first = _tokens.Is(callee - 1, ".") ? callee - 2 : callee;
        return _tokens.Is(first - 1, "=") ? AssignedAt(first - 1) : null;
    }

    /// <summary>The name before an assignment operator, past a type annotation.</summary>
    private int? AssignedAt(int sign)
    {
        for (int i = sign - 1; i > Math.Max(0, sign - LongestHead) && !_statements.BeginsStatement(i + 1); i--)
        {
            if (_tokens.Is(i, ":") && _tokens.IsIdentifier(i - 1))
            {
                return i - 1;
            }

            if (_tokens.KindOf(i) == TokenKind.Close)
            {
                i = Math.Max(0, _tokens.MatchingBracket(i));
            }
        }

        return _tokens.IsIdentifier(sign - 1) ? sign - 1 : null;
    }

    /// <summary>The name of a method or a function that no keyword precedes.</summary>
    private int? MethodOf(int at, int arrow)
    {
        if (_language.Sdk == ClientSdk.CSharp && _tokens.IsBlock(at) && _tokens.IsAny(at - 1, "get", "set")
            && _tokens.IsIdentifier(_tokens.EnclosingBracket(at) - 1))
        {
            return _tokens.EnclosingBracket(at) - 1;
        }

        bool isNamedAlone = _language.Sdk == ClientSdk.JavaScript || _language.TypesComeFirst;
        int body = _tokens.IsBlock(at) ? at : arrow;
        if (!isNamedAlone || body < 0)
        {
            return null;
        }

        for (int i = body - 1; i > Math.Max(0, body - LongestHead) && !_tokens.Is(i, ";"); i--)
        {
            if (_tokens.Is(i, ")"))
            {
                int name = _tokens.MatchingBracket(i) - 1;
                return name >= 0 && _tokens.IsIdentifier(name) && !_tokens.IsAny(name, s_statements) && !_tokens.IsAny(name - 1, ".", "=") && !_tokens.Is(name, "function") ? name : null;
            }

            if (_tokens.KindOf(i) is TokenKind.Open or TokenKind.Close || _tokens.IsAny(i, s_arrows))
            {
                return null;
            }
        }

        return null;
    }

    private bool IsReference(int word)
    {
        bool isElement = _tokens.Is(_tokens.EnclosingBracket(word), "[")
            && (_tokens.IsAny(word - 1, ",", "[") && (_tokens.Is(word + 1, ",") || _tokens.Is(word + 1, "]")));
        bool isDeclared = _tokens.Is(word + 1, "(") && _tokens.IsBlock(_tokens.MatchingBracket(word + 1) + 1) && !_tokens.IsAny(word - 1, ".", "->", "=>")
            && _language.FunctionWords.IsEmpty && _blocks.IsType(_tokens.EnclosingBracket(word));
        return !isElement && !isDeclared && !(_tokens.Is(word + 1, ":") && !_tokens.Is(word - 1, "?")) && !_tokens.IsAny(word - 1, "import", "function", "func")
            && !_tokens.IsAny(word - 1, "fun", "fn", "def");
    }

    private Dictionary<string, List<int>> IndexWords()
    {
        Dictionary<string, List<int>> words = new(StringComparer.Ordinal);
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_tokens.IsIdentifier(i))
            {
                string text = _tokens.TextOf(i);
                if (!words.TryGetValue(text, out List<int>? all))
                {
                    words.Add(text, all = new List<int>());
                }

                all.Add(i);
            }
        }

        return words;
    }
}
