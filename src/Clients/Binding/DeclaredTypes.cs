using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <summary>The types that a file declares, with the types of their members.</summary>
internal sealed partial class DeclaredTypes
{
    private const int LongestType = 24;
    private const int MostMembers = 4_000;

    /// <summary>How many types inherit from each other at most.</summary>
    private const int MostHops = 3;

    /// <summary>A file with more types is a bundle.</summary>
    private const int MaxTypes = 100;

    private static readonly KeywordSet s_pairs = new("Pair", "Triple", "pair", "tuple", "Tuple", "ValueTuple");
    private static readonly KeywordSet s_functionTypes = new("Action", "Func", "Function", "Consumer", "BiConsumer", "Predicate", "Fn", "FnOnce", "FnMut",
        "ValueChanged", "ValueSetter", "UnityAction", "UnityEvent", "EventHandler");
    private static readonly KeywordSet s_afterMember = new(";", "=", ",", "=>", "{", ")", "}");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly FileDeclarations _own;
    private readonly TypeResolver _types;
    private Dictionary<string, int>? _payloads;
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

            if (DeclarationAt(i) is { } declaration)
            {
                return InType(declaration, member, 0) is { } found ? ArgumentFor(found, declaration, i) ?? found : null;
            }
        }

        return null;
    }

    /// <summary>The type argument of a use of a type, for a member whose type is a type parameter: <c>entry[*lksdk.Room]</c>; null for any other member.</summary>
    private (int Start, int End)? ArgumentFor((int Start, int End) member, int declaration, int use)
    {
        int parameter = member.Start;
        while (parameter < member.End && !_tokens.IsIdentifier(parameter))
        {
            parameter++;
        }

        int parameters = EndOfArguments(declaration + 1);
        int arguments = EndOfArguments(use + 1);
        for (int position = 0; parameter < member.End && parameters > 0 && arguments > 0; position++)
        {
            if (ElementBetween(declaration + 1, parameters, position) is not var (start, end))
            {
                return null;
            }

            if (_tokens.Is(start, _tokens.TextOf(parameter)))
            {
                return ElementBetween(use + 1, arguments, position);
            }
        }

        return null;
    }

    /// <summary>The bracket that closes type parameters or arguments; -1 if there are none.</summary>
    private int EndOfArguments(int open)
    {
        bool isBracket = _language.Sdk is ClientSdk.Go or ClientSdk.Python && _tokens.Is(open, "[");
        int close = isBracket ? _tokens.MatchingBracket(open) : _tokens.SkipTypeArguments(open);
        return close > open && close < _tokens.Count ? close : -1;
    }

    /// <summary>The declaration in this file of the type that a token names; null if there is none.</summary>
    private int? DeclarationAt(int type)
        => _tokens.IsIdentifier(type) && !IsOfLibrary(type) && !IsOuter(type) ? _own.DeclarationOf(_tokens.TextOf(type)) : null;

    /// <summary>Whether a type only qualifies one that is declared in it: <c>Place.Call</c>.</summary>
    private bool IsOuter(int type)
        => _tokens.IsAny(type + 1, ".", "::") && _tokens.IsIdentifier(type + 2) && !IsOfLibrary(type + 2) && _own.Declares(_tokens.TextOf(type + 2));

    /// <summary>The brackets of the members of the type of this file that the given tokens name; null if there is none.</summary>
    public (int Start, int End)? BlockOfType(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (DeclarationAt(i) is { } declaration)
            {
                int open = declaration + 1;
                while (open < Math.Min(_tokens.Count, declaration + LongestType * 4) && !_tokens.IsBlock(open) && !_tokens.Is(open, ";"))
                {
                    open = _tokens.SkipBrackets(open) + 1;
                }

                return _tokens.IsBlock(open) ? (open, _tokens.MatchingBracket(open)) : null;
            }
        }

        return null;
    }

    /// <summary>The stated types of the members of a name, in all types of the file; none if the file declares more types than that.</summary>
    public IReadOnlyList<(int Start, int End)> TypesOfMember(string member)
    {
        if (!_byMember.TryGetValue(member, out IReadOnlyList<(int Start, int End)>? found))
        {
            int[] types = _own.Declarations.Where(name => _tokens.IsAny(name - 1, _language.TypeWords)).Take(MaxTypes + 1).ToArray();
            found = types.Length > MaxTypes
                ? Array.Empty<(int Start, int End)>()
                : types.Select(type => InType(type, member, hops: 0)).OfType<(int Start, int End)>().ToArray();
            _byMember.Add(member, found);
        }

        return found;
    }

    /// <summary>Whether a type name is qualified with a package, so that it is not declared in this file.</summary>
    private bool IsOfLibrary(int type)
        => _tokens.IsAny(type - 1, ".", "::")
            && (_language.Sdk is ClientSdk.Go or ClientSdk.Flutter or ClientSdk.Python or ClientSdk.JavaScript || _tokens.Contains(type - 2, LiveKitMarker.Name)
                || _tokens.Is(type - 2, "lk") || _types.IsPrefixedByLiveKit(type) || _types.IsInPackageOfLiveKit(type));

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
            else if (_tokens.Is(i, "["))
            {
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
            if (_tokens.IsIdentifier(i) && _own.DeclarationOf(_tokens.TextOf(i)) is { } declaration && declaration != name
                && InType(declaration, member, hops + 1) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The tokens of a member's declared type between the brackets of a type; null if it has none.</summary>
    public (int Start, int End)? MemberIn(int open, string member) => Find(open, member);

    /// <summary>The bracket after the declaration of the case of an enum that a token names; null if there is none, or several.</summary>
    public int? PayloadOf(int word)
    {
        _payloads ??= ReadPayloads();
        return _payloads.TryGetValue(_tokens.TextOf(word), out int open) && open >= 0 ? open : null;
    }

    private Dictionary<string, int> ReadPayloads()
    {
        Dictionary<string, int> payloads = new(StringComparer.Ordinal);
        for (int i = 0; i < _tokens.Count && _language.Sdk is ClientSdk.Rust or ClientSdk.Swift; i++)
        {
            if (!_tokens.Is(i, "enum"))
            {
                continue;
            }

            int block = i + 1;
            while (block < i + LongestType && !_tokens.Is(block, "{"))
            {
                block++;
            }

            int close = _tokens.Is(block, "{") ? Math.Min(_tokens.MatchingBracket(block), block + MostMembers) : block;
            for (int at = block + 1; at < close; at = _tokens.SkipBrackets(at) + 1)
            {
                bool isCase = _tokens.IsIdentifier(at)
                    && (_language.Sdk == ClientSdk.Swift
                        ? _tokens.Is(at + 1, "(") && _tokens.IsAny(at - 1, "case", ",", "indirect")
                        : _tokens.IsAny(at + 1, "(", "{"));
                if (isCase)
                {
                    payloads[_tokens.TextOf(at)] = payloads.ContainsKey(_tokens.TextOf(at)) ? -1 : at + 1;
                }
            }
        }

        return payloads;
    }

    private (int Start, int End)? Find(int open, string member)
    {
        int close = Math.Min(_tokens.MatchingBracket(open), open + MostMembers);
        for (int i = open + 1; i < close; i++)
        {
            // The named fields of a Dart record are in braces of their own.
            bool isOfRecord = _language.Sdk == ClientSdk.Flutter && _tokens.Is(open, "(") && _tokens.Is(i, "{");
            if (_tokens.KindOf(i) == TokenKind.Open && !isOfRecord)
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
            while (first > Math.Max(open + 1, name - LongestType) && !_tokens.IsFirstOnLine(first) && !_tokens.IsAny(first - 1, ";", ",")
                && _tokens.KindOf(first - 1) != TokenKind.Open)
            {
                first--;
            }

            return first < name && (_tokens.IsAny(name + 1, s_afterMember) || _tokens.Is(name - 1, "get")) ? (first, name) : null;
        }

        int parameters = _language.Sdk == ClientSdk.Python && _tokens.Is(name + 2, "self") ? name + 3 : name + 2;
        bool isGetter = _tokens.Is(name + 1, "(") && _tokens.Is(parameters, ")")
            && (_language.Sdk == ClientSdk.JavaScript ? _tokens.Is(name - 1, "get") : _language.Sdk == ClientSdk.Python);
        int start = isGetter && _tokens.Is(parameters + 1, _language.Sdk == ClientSdk.Python ? "->" : ":") ? parameters + 2
            : _language.Sdk == ClientSdk.Go ? name + 1
            : _tokens.Is(name + 1, ":") ? name + 2 : _tokens.IsAny(name + 1, "?", "!") && _tokens.Is(name + 2, ":") ? name + 3 : -1;
        if (start < 0 || (_language.Sdk == ClientSdk.Go && _tokens.Is(start, "("))
            || (_language.Sdk == ClientSdk.Go && !_tokens.IsFirstOnLine(name) && name != open + 1 && !_tokens.Is(name - 1, ";")))
        {
            return null;
        }

        int end = start;
        while (end < Math.Min(close, start + LongestType) && !_tokens.IsAny(end, ";", ",", "=") && (end == start || !_tokens.IsFirstOnLine(end)))
        {
            // A block is the type itself, or the body of a property.
            if ((_tokens.IsBlock(end) && (isGetter || _language.Sdk != ClientSdk.JavaScript)) || (isGetter && _tokens.Is(end, ":")))
            {
                break;
            }

            end = _tokens.SkipBrackets(_tokens.SkipTypeArguments(end)) + 1;
        }

        return (start, Math.Min(end, close));
    }
}
