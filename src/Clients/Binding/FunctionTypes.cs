using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <summary>The return types of a file's functions that are declared with an SDK type.</summary>
internal sealed class FunctionTypes
{
    private const int LongestType = 14;

    private static readonly KeywordSet s_beforeQuoted = new("->");
    private static readonly KeywordSet s_behindType = new(">", "*", "&", "?", "const");
    private static readonly KeywordSet s_inType = new("<", "[", "*", "&", "|", ".", "::", ">", "?");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly TypeResolver _types;
    private Dictionary<string, ValueKind>? _byName;

    public FunctionTypes(TokenList tokens, ClientLanguage language, TypeResolver types)
    {
        _tokens = tokens;
        _language = language;
        _types = types;
    }

    /// <summary>The kind that a function returns; none if two functions of the name differ.</summary>
    public ValueKind Resolve(string name)
    {
        _byName ??= Read();
        return _byName.TryGetValue(name, out ValueKind kind) ? kind : ValueKind.None;
    }

    private Dictionary<string, ValueKind> Read()
    {
        Dictionary<string, ValueKind> found = new(StringComparer.Ordinal);
        foreach (int i in _types.HasOtherNames ? Enumerable.Range(0, _tokens.Count) : _types.SdkNames)
        {
            Add(i, _types.ResolveAt(i), found);
        }

        if (_language.Sdk == ClientSdk.Python)
        {
            // -> "LocalParticipant"
            for (int i = _tokens.NextOf(s_beforeQuoted, 0); i < _tokens.Count; i = _tokens.NextOf(s_beforeQuoted, i + 1))
            {
                if (_tokens.Is(i, "->") && _tokens.KindOf(i + 1) == TokenKind.StringLiteral)
                {
                    Add(i + 1, _types.Resolve(i + 1, i + 2), found);
                }
            }
        }

        return found;
    }

    private void Add(int type, ValueKind kind, Dictionary<string, ValueKind> found)
    {
        if (kind != ValueKind.None && NameOf(type) is { } name)
        {
            string text = _tokens.TextOf(name);
            found[text] = found.TryGetValue(text, out ValueKind other) && other != kind ? ValueKind.None : kind;
        }
    }

    /// <summary>The name of the function that has a type as its result type; null if it is the type of another declaration.</summary>
    private int? NameOf(int type)
    {
        if (_language.TypesComeFirst)
        {
            int name = type + 1;
            while (_tokens.IsAny(name, s_behindType) && name < type + LongestType)
            {
                name++;
            }

            return _tokens.IsIdentifier(name) && _tokens.Is(name + 1, "(") ? name : null;
        }

        int at = type - 1;
        for (int least = Math.Max(0, type - LongestType); at > least
            && (_tokens.IsAny(at, s_inType) || (_tokens.IsIdentifier(at) && !_tokens.IsAny(at, _language.FunctionWords))); at--)
        {
        }

        bool isResult = _tokens.IsAny(at, "->", ":") && _tokens.Is(at - 1, ")");
        int close = isResult ? at - 1
            : _language.Sdk != ClientSdk.Go ? -1 : _tokens.Is(at, ")") ? at : _tokens.Is(at, "(") && _tokens.Is(at - 1, ")") ? at - 1 : -1;
        int open = _tokens.MatchingBracket(close);
        if (close < 0 || open <= 0)
        {
            return null;
        }

        if (_tokens.IsIdentifier(open - 1) && !_tokens.Is(open - 1, "async"))
        {
            return _language.FunctionWords.IsEmpty || _tokens.IsAny(open - 2, _language.FunctionWords) || _tokens.Is(open - 2, ")") || (_language.Sdk == ClientSdk.Go && _tokens.IsFirstOnLine(open - 1)) ? open - 1 : null;
        }

        int sign = _tokens.Is(open - 1, "async") ? open - 2 : open - 1;
        return _tokens.Is(sign, "=") && _tokens.IsIdentifier(sign - 1) ? sign - 1 : null;
    }
}
