using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <content>Names that a file gives to the types of an SDK.</content>
internal sealed partial class TypeResolver
{
    /// <summary>The maximum number of tokens between the name of an alias and the type.</summary>
    private const int LongestAlias = 24;

    private static readonly KeywordSet s_aliasWords = new("type", "typealias", "typedef", "using");
    private static readonly KeywordSet s_inAlias = new(".", "::", "<", ",", "|", "?", "*", "&");
    private static readonly KeywordSet s_inParameters = new(",", ":", ".", "::");
    private static readonly Dictionary<string, ValueKind> s_noAliases = new(StringComparer.Ordinal);

    private Dictionary<string, ValueKind>? _aliases;
    private List<int>? _sdkNames;

    /// <summary>The tokens with a name of the participant or of an SDK type, in order.</summary>
    public IReadOnlyList<int> SdkNames => _sdkNames ??= FindSdkNames();

    /// <summary>Whether <see cref="ResolveAt"/> can find a type at a token other than <see cref="SdkNames"/>: under an alias.</summary>
    public bool HasOtherNames => _imports.HasAliases || Aliases.Count > 0;

    /// <summary>The kinds of the names that the file declares for SDK types.</summary>
    private Dictionary<string, ValueKind> Aliases
    {
        get
        {
            if (_aliases is null)
            {
                // The search resolves types itself.
                _aliases = s_noAliases;
                _aliases = ReadAliases();
            }

            return _aliases;
        }
    }

    /// <summary>The kind of a name that the file declares for an SDK type: an alias, or a type parameter with a bound.</summary>
    private ValueKind ResolveAlias(int word)
        => Aliases.Count > 0 && !_tokens.IsAny(word - 1, ".", "::") && Aliases.TryGetValue(_tokens.TextOf(word), out ValueKind kind)
            ? kind
            : ValueKind.None;

    private List<int> FindSdkNames()
    {
        KeywordSet names = _isFlutter ? NamingConventions.FlutterNames : NamingConventions.ParticipantAndTypeNames;
        List<int> found = new();
        for (int i = _tokens.NextOf(names, 0); i < _tokens.Count; i = _tokens.NextOf(names, i + 1))
        {
            if (_tokens.IsAny(i, names) && _tokens.IsIdentifier(i))
            {
                found.Add(i);
            }
        }

        return found;
    }

    private Dictionary<string, ValueKind> ReadAliases()
    {
        Dictionary<string, ValueKind> aliases = new(StringComparer.Ordinal);
        foreach (int i in _imports.HasAliases ? Enumerable.Range(0, _tokens.Count) : SdkNames)
        {
            if (ResolveAt(i) is var kind && kind != ValueKind.None && NameOfAlias(i) is { } name)
            {
                string text = _tokens.TextOf(name);
                kind = _tokens.Is(i + 1, "[") && kind == ValueKind.Room ? Resolve(i, i + 3) : kind;
                kind = _tokens.IsAny(name - 1, "<", ",") && IsDeclaredTwice(name) ? ValueKind.None : kind;
                aliases[text] = aliases.TryGetValue(text, out ValueKind other) && other != kind ? ValueKind.None : kind;
            }
        }

        return aliases;
    }

    /// <summary>
    /// The name that a type is given: <c>type Me = LocalParticipant</c>, <c>&lt;P extends LocalParticipant&gt;</c>,
    /// <c>P = TypeVar("P", bound=LocalParticipant)</c>; null if it is given none.
    /// </summary>
    private int? NameOfAlias(int type)
    {
        int at = type - 1;
        while (_tokens.IsAny(at, ".", "::") && _tokens.IsIdentifier(at - 1))
        {
            at -= 2;
        }

        if (_tokens.IsAny(at, "extends", ":") && _tokens.IsIdentifier(at - 1) && _tokens.IsAny(at - 2, "<", ",") && IsInTypeParameters(at - 2))
        {
            return at - 1;
        }

        if (_language.Sdk == ClientSdk.Python && _tokens.Is(at, "=") && _tokens.Is(at - 1, "bound") && _tokens.EnclosingBracket(at) is > 0 and var open
            && _tokens.Is(open - 1, "TypeVar"))
        {
            int assigned = open - 2;
            while (assigned > open - LongestAlias && !_tokens.Is(assigned, "="))
            {
                assigned--;
            }

            return _tokens.Is(assigned, "=") && _tokens.IsIdentifier(assigned - 1) ? assigned - 1 : null;
        }

        // Go's type Me = lksdk.LocalParticipant; a type of its own has no equals sign.
        for (int least = at - LongestAlias; at > least && (_tokens.IsIdentifier(at) || _tokens.IsAny(at, s_inAlias)); at--)
        {
        }

        bool isDeclared = _tokens.Is(at, "=") && _tokens.IsIdentifier(at - 1)
            && (_tokens.IsAny(at - 2, s_aliasWords)
                || (_language.Sdk == ClientSdk.Python && _tokens.IsFirstOnLine(at - 1) && char.IsUpper(_tokens.FirstOf(at - 1))
                    && !_tokens.IsAny(type + 1, "(", ".")));
        return isDeclared ? at - 1 : null;
    }

    /// <summary>Whether another function or type can have a type parameter of the same name.</summary>
    private bool IsDeclaredTwice(int parameter)
    {
        string text = _tokens.TextOf(parameter);
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (i != parameter && _tokens.Is(i, text) && _tokens.IsAny(i - 1, "<", ","))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a token is directly within the angle brackets of type parameters.</summary>
    private bool IsInTypeParameters(int token)
    {
        int at = token;
        while (at > token - LongestAlias && !_tokens.Is(at, "<"))
        {
            if (!_tokens.IsIdentifier(at) && !_tokens.IsAny(at, s_inParameters))
            {
                return false;
            }

            at--;
        }

        // <T extends LocalParticipant> void rename(T me)
        bool isOfMethod = _language.TypesComeFirst && (_tokens.KindOf(at - 1) is TokenKind.Open or TokenKind.Close || _tokens.Is(at - 1, ";"));
        return _tokens.Is(at, "<") && (_tokens.IsIdentifier(at - 1) || _tokens.IsAny(at - 1, "(", "=") || isOfMethod);
    }
}
