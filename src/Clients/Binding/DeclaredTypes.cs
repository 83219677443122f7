using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <summary>The types that a file declares, with the types of their members.</summary>
internal sealed class DeclaredTypes
{
    private const int LongestType = 24;
    private const int MostMembers = 4_000;

    /// <summary>How many types inherit from each other at most.</summary>
    private const int MostHops = 3;

    /// <summary>A file with more types is a bundle.</summary>
    private const int MaxTypes = 100;

    private static readonly KeywordSet s_types = new("class", "struct", "record", "interface", "type", "protocol", "actor", "trait", "final");
    private static readonly KeywordSet s_afterMember = new(";", "=", ",", "=>", "{", ")");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly FileDeclarations _own;
    private readonly TypeResolver _types;
    private readonly Dictionary<string, IReadOnlyList<(int Start, int End)>> _byMember = new(StringComparer.Ordinal);

    public DeclaredTypes(TokenList tokens, ClientLanguage language, FileDeclarations own, TypeResolver types)
    {
        _types = types;
        _tokens = tokens;
        _language = language;
        _own = own;
    }

    /// <summary>The tokens of a member's declared type, in the type of this file that the given tokens name; null if there is none.</summary>
    public (int Start, int End)? TypeOfMember(int start, int end, string member)
    {
        for (int i = start; i < end; i++)
        {
            if (_tokens.Is(i, "{"))
            {
                return Find(i, member);
            }

            if (_tokens.IsIdentifier(i) && !IsOfLibrary(i) && _own.DeclarationOf(_tokens.TextOf(i)) is { } declaration)
            {
                return InType(declaration, member, 0);
            }
        }

        return null;
    }

    /// <summary>The type of a member of a record or a data class, by its position in the brackets after the name; null if it is not stated.</summary>
    public (int Start, int End)? TypeOfPosition(int start, int end, int position)
    {
        for (int i = start; i < end; i++)
        {
            if (_tokens.IsIdentifier(i) && !IsOfLibrary(i) && _own.DeclarationOf(_tokens.TextOf(i)) is { } declaration)
            {
                int open = _tokens.SkipTypeArguments(declaration + 1);
                open = open > declaration + 1 ? open + 1 : open;
                return _tokens.Is(open, "(") ? ParameterAt(open, position) : null;
            }
        }

        return null;
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

    /// <summary>The tokens of an element between brackets, by its position; null if there are fewer elements.</summary>
    public (int Start, int End)? ElementAt(int open, int position)
    {
        int close = Math.Min(_tokens.MatchingBracket(open), open + MostMembers);
        int start = open + 1;
        for (int i = start; i <= close; i++)
        {
            if (i == close || (_tokens.Is(i, ",") && _tokens.EnclosingBracket(i) == open))
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

    /// <summary>The stated types of the members of a name, in all types of the file; none if the file declares more types than that.</summary>
    public IReadOnlyList<(int Start, int End)> TypesOfMember(string member)
    {
        if (!_byMember.TryGetValue(member, out IReadOnlyList<(int Start, int End)>? found))
        {
            int[] types = _own.Declarations.Where(name => _tokens.IsAny(name - 1, s_types)).Take(MaxTypes + 1).ToArray();
            found = types.Length > MaxTypes ? Array.Empty<(int Start, int End)>() : types.Select(type => InType(type, member, hops: 0)).OfType<(int Start, int End)>().ToArray();
            _byMember.Add(member, found);
        }

        return found;
    }

    /// <summary>Whether a type name is qualified with a package, so that it is not declared in this file.</summary>
    private bool IsOfLibrary(int type)
        => _tokens.IsAny(type - 1, ".", "::")
            && (_language.Sdk is ClientSdk.Go or ClientSdk.Flutter or ClientSdk.Python or ClientSdk.JavaScript || _tokens.Contains(type - 2, LiveKitMarker.Name) || _tokens.Is(type - 2, "lk") || _types.IsPrefixedByLiveKit(type));

    private (int Start, int End)? InType(int name, string member, int hops)
    {
        // Kotlin declares members in the brackets after the name, other languages in the block.
        int most = Math.Min(_tokens.Count, name + LongestType * 4);
        for (int i = name + 1; i < most; i++)
        {
            if (_tokens.Is(i, "(") || _tokens.Is(i, "{") || _tokens.IsBlock(i))
            {
                if (Find(i, member) is { } found)
                {
                    return found;
                }

                if (!_tokens.Is(i, "("))
                {
                    return InBaseTypes(name, i, member, hops);
                }

                i = Math.Max(i, _tokens.MatchingBracket(i));
            }
            else if (_tokens.Is(i, ";") || _tokens.KindOf(i) == TokenKind.Close)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A member of the types that the head of a type names: of those that it extends, or is made of.</summary>
    private (int Start, int End)? InBaseTypes(int name, int open, string member, int hops)
    {
        for (int i = name + 1; i < open && hops < MostHops; i++)
        {
            if (_tokens.IsIdentifier(i) && _own.DeclarationOf(_tokens.TextOf(i)) is { } declaration && declaration != name && InType(declaration, member, hops + 1) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private (int Start, int End)? Find(int open, string member)
    {
        int close = Math.Min(_tokens.MatchingBracket(open), open + MostMembers);
        for (int i = open + 1; i < close; i++)
        {
            if (_tokens.KindOf(i) == TokenKind.Open)
            {
                i = Math.Max(i, _tokens.MatchingBracket(i));
            }
            else if (_tokens.Is(i, member) && TypeAt(i, open, close) is { } type)
            {
                return type;
            }
        }

        return null;
    }

    /// <summary>The tokens of a member's declared type, within the brackets of the containing type; null if it has none.</summary>
    public (int Start, int End)? TypeAt(int name, int open, int close)
    {
        if (_language.TypesComeFirst)
        {
            if (_tokens.IsAny(name - 1, ".", "->", "=>"))
            {
                return null;
            }

            int first = name;
            while (first > Math.Max(open + 1, name - LongestType) && !_tokens.IsFirstOnLine(first) && !_tokens.IsAny(first - 1, ";", ","))
            {
                first--;
            }

            return first < name && (_tokens.IsAny(name + 1, s_afterMember) || _tokens.Is(name - 1, "get")) ? (first, name) : null;
        }

        bool isGetter = _tokens.Is(name + 1, "(") && _tokens.Is(name + 2, ")") && (_language.Sdk == ClientSdk.JavaScript ? _tokens.Is(name - 1, "get") : _language.Sdk == ClientSdk.Python);
        int start = isGetter && _tokens.IsAny(name + 3, ":", "->") ? name + 4 : _language.Sdk == ClientSdk.Go ? name + 1 : _tokens.Is(name + 1, ":") ? name + 2 : _tokens.IsAny(name + 1, "?", "!") && _tokens.Is(name + 2, ":") ? name + 3 : -1;
        if (start < 0 || (_language.Sdk == ClientSdk.Go && !_tokens.IsFirstOnLine(name) && name != open + 1 && !_tokens.Is(name - 1, ";")))
        {
            return null;
        }

        int end = start;
        while (end < Math.Min(close, start + LongestType) && !_tokens.IsAny(end, ";", ",", "=") && (end == start || (!_tokens.IsFirstOnLine(end) && !(isGetter && _tokens.IsBlock(end)))))
        {
            end = _tokens.KindOf(end) == TokenKind.Open && !_tokens.IsBlock(end) ? Math.Max(end, _tokens.MatchingBracket(end)) + 1 : _tokens.IsBlock(end) ? close : _tokens.SkipTypeArguments(end) + 1;
        }

        return (start, Math.Min(end, close));
    }
}
