using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Agents;

/// <summary>
/// The string values of an expression, as far as the file determines them: a literal, a name that is only assigned literals, or a choice
/// between them. All other values are unknown. A file is one scope: a name that two functions use can have the values of both.
/// </summary>
internal sealed class Constants
{
    /// <summary>The longest chain of names that is followed.</summary>
    private const int Deepest = 4;

    /// <summary>The longest expression that is analyzed, in tokens.</summary>
    private const int Longest = 200;

    private static readonly KeywordSet s_declaring = new("const", "let", "var", "val");
    private static readonly KeywordSet s_otherDeclaring = new("for", "def", "class", "function", "func", "fun", "as", "catch", "del", "async");
    private static readonly KeywordSet s_noFunctions = new("if", "while", "for", "switch", "catch", "with", "when", "guard");
    private static readonly KeywordSet s_continuing = new("?", ":", ".", "+", "||", "&&", "??", "-", "*", "/");

    private readonly TokenList _tokens;
    private readonly bool _isPython;
    private readonly Dictionary<(string Name, int Depth), TextValue> _values = new();
    private Dictionary<string, List<int>>? _places;

    public Constants(TokenList tokens, bool isPython, ImportedNames imports)
    {
        _tokens = tokens;
        _isPython = isPython;
        Imports = imports;
    }

    /// <summary>The imports of the file.</summary>
    public ImportedNames Imports { get; }

    /// <summary>Whether a token is a complete string literal: quoted on both sides, without an interpolation.</summary>
    public bool IsLiteral(int token)
        => _tokens.KindOf(token) == TokenKind.StringLiteral
            && IsQuote(_tokens[token].Start - 1)
            && IsQuote(_tokens[token].End)
            && _tokens.KindOf(token + 1) != TokenKind.StringLiteral;

    /// <summary>The value of an expression.</summary>
    public TextValue Evaluate(int start, int end, int depth = 0)
    {
        if (depth > Deepest || start >= end || end - start > Longest)
        {
            return TextValue.Unknown;
        }

        if (_tokens.Is(start, "(") && _tokens.MatchingBracket(start) == end - 1)
        {
            return Evaluate(start + 1, end - 1, depth + 1);
        }

        if (!_isPython && Outer(start, end, "as", "satisfies") is > 0 and var cast)
        {
            return Evaluate(start, cast, depth + 1);
        }

        if (_isPython && Outer(start, end, "if", "if") is > 0 and var condition && Outer(condition, end, "else", "else") is > 0 and var otherwise)
        {
            return Evaluate(start, condition, depth + 1).Or(Evaluate(otherwise + 1, end, depth + 1));
        }

        if (!_isPython && Outer(start, end, "?", "?") is > 0 and var choice && !_tokens.Is(choice + 1, ".")
            && Outer(choice, end, ":", ":") is > 0 and var colon)
        {
            return Evaluate(choice + 1, colon, depth + 1).Or(Evaluate(colon + 1, end, depth + 1));
        }

        return OfPrimary(start, end, depth);
    }

    /// <summary>The values that a name of the file is assigned.</summary>
    public TextValue OfName(string name, int depth = 0)
    {
        if (!_values.TryGetValue((name, depth), out TextValue? value))
        {
            _values[(name, depth)] = value = ReadName(name, depth);
        }

        return value;
    }

    /// <summary>The first tokens of the values that a variable of the file is assigned.</summary>
    public IEnumerable<int> ValuesOf(string name) => PlacesOf(name).Select(ValueAt).Where(value => value is not null).Select(value => value!.Value);

    /// <summary>The first token of the value that the assignment or declaration at a name assigns; null if the name is only read there.</summary>
    public int? ValueAt(int name)
    {
        int parent = _tokens.EnclosingBracket(name);
        if (_tokens.Is(parent, "(") || _tokens.Is(parent, "["))
        {
            // A labelled argument, or an index.
            return null;
        }

        if (_tokens.Is(name + 1, "="))
        {
            return name + 2;
        }

        bool isTyped = _tokens.Is(name + 1, ":") && (_isPython ? _tokens.IsFirstOnLine(name) : _tokens.IsAny(name - 1, s_declaring));
        for (int i = name + 2; isTyped && i < name + Longest && !_tokens.IsAny(i, ";", ",") && _tokens.KindOf(i) != TokenKind.Close
            && !_tokens.IsFirstOnLine(i); i++)
        {
            if (_tokens.Is(i, "="))
            {
                return i + 1;
            }

            i = _tokens.SkipBrackets(i);
        }

        return null;
    }

    /// <summary>The first token after an expression.</summary>
    public int EndOfExpression(int start)
    {
        int most = Math.Min(_tokens.Count, start + Longest);
        for (int i = start; i < most; i++)
        {
            if (_tokens.KindOf(i) == TokenKind.Close
                || _tokens.IsAny(i, ";", ",")
                || (i > start && _tokens.IsFirstOnLine(i)
                    && (_isPython || !(_tokens.IsAny(i, s_continuing) || _tokens.IsAny(i - 1, s_continuing) || _tokens.Is(i - 1, "=")))))
            {
                return i;
            }

            i = _tokens.SkipBrackets(i);
        }

        return most;
    }

    private TextValue ReadName(string name, int depth)
    {
        TextValue? value = null;
        foreach (int i in PlacesOf(name).Where(place => !Imports.Contains(place)))
        {
            if (IsOtherwiseDeclared(i))
            {
                return TextValue.Unknown;
            }

            if (ValueAt(i) is { } start)
            {
                TextValue given = Evaluate(start, EndOfExpression(start), depth + 1);
                if (!given.IsKnown)
                {
                    return TextValue.Unknown;
                }

                value = value?.Or(given) ?? given;
            }
        }

        return value is not null ? (Imports.Find(name) is null ? value : TextValue.Unknown)
            : Imports.Find(name) is { } imported ? TextValue.FromImport(imported) : TextValue.Unknown;
    }

    /// <summary>The occurrences of a name that are not member accesses.</summary>
    private IReadOnlyList<int> PlacesOf(string name)
    {
        _places ??= IndexPlaces();
        return _places.TryGetValue(name, out List<int>? places) ? places : Array.Empty<int>();
    }

    private Dictionary<string, List<int>> IndexPlaces()
    {
        Dictionary<string, List<int>> places = new(StringComparer.Ordinal);
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (!_tokens.IsIdentifier(i) || _tokens.Is(i - 1, "."))
            {
                continue;
            }

            string name = _tokens.TextOf(i);
            if (!places.TryGetValue(name, out List<int>? known))
            {
                places.Add(name, known = new List<int>());
            }

            known.Add(i);
        }

        return places;
    }

    private TextValue OfPrimary(int start, int end, int depth)
    {
        if (end == start + 1 && IsLiteral(start))
        {
            // The meaning of an escape depends on the language.
            string text = _tokens.TextOf(start);
            return text.IndexOf('\\') >= 0 ? TextValue.Unknown : TextValue.FromLiteral(text);
        }

        if (end == start + 1 && _tokens.IsIdentifier(start))
        {
            return OfName(_tokens.TextOf(start), depth);
        }

        return end == start + 3 && _tokens.IsIdentifier(start) && _tokens.Is(start + 1, ".")
            && Imports.Member(_tokens.TextOf(start), _tokens.TextOf(start + 2)) is { } member
            ? TextValue.FromImport(member)
            : TextValue.Unknown;
    }

    /// <summary>Whether a name is a parameter, part of a pattern, or modified in a way that is not tracked.</summary>
    private bool IsOtherwiseDeclared(int name)
    {
        if (_tokens.IsAny(name - 1, s_otherDeclaring) || _tokens.IsAny(name + 1, "=>", ":=", "+=")
            || (_tokens.IsAny(name + 1, "||", "&&", "??") && _tokens.Is(name + 2, "=")))
        {
            return true;
        }

        int parent = _tokens.EnclosingBracket(name);
        int close = _tokens.MatchingBracket(parent);
        if (_tokens.Is(parent, "("))
        {
            bool isAfterFunction = _isPython
                ? _tokens.Is(parent - 2, "def") || _tokens.Is(_tokens.EnclosingBracket(parent) - 1, "def")
                : _tokens.IsAny(close + 1, "=>", "{", ":") && _tokens.IsIdentifier(parent - 1) && !_tokens.IsAny(parent - 1, s_noFunctions)
                    || _tokens.Is(close + 1, "=>");
            return isAfterFunction && _tokens.IsAny(name - 1, ",", "(", "*");
        }

        bool isListed = _tokens.IsAny(name - 1, ",", "{", "[") || _tokens.IsAny(name + 1, ",", "}", "]");
        return _isPython
            ? (_tokens.Is(name - 1, ",") || _tokens.Is(name + 1, ",")) && !_tokens.IsAny(parent, "(", "[", "{") && LineAssigns(name)
            : isListed && _tokens.IsAny(parent, "{", "[") && _tokens.Is(close + 1, "=");
    }

    private bool LineAssigns(int token)
    {
        for (int i = token; i < token + Longest && i < _tokens.Count && (i == token || !_tokens.IsFirstOnLine(i)); i++)
        {
            if (_tokens.Is(i, "="))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first occurrence of either word in an expression, outside brackets; -1 if neither occurs.</summary>
    private int Outer(int start, int end, string first, string second)
    {
        for (int i = start; i < end; i++)
        {
            if (i > start && _tokens.IsAny(i, first, second))
            {
                return i;
            }

            i = _tokens.SkipBrackets(i);
        }

        return -1;
    }

    private bool IsQuote(int position) => (uint)position < (uint)_tokens.Text.Length && _tokens.Text[position] is '"' or '\'' or '`';
}
