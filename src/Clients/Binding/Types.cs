using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <summary>Resolves the types that code names.</summary>
internal sealed class Types
{
    /// <summary>Types that may be anything, and the SDKs' own base of all participants.</summary>
    private static readonly KeywordSet s_vague = new(
        "any", "Any", "AnyObject", "dynamic", "unknown", "object", "Object", "auto", "var", "typeof", "decltype", "Participant", "some", "interface");

    /// <summary>Words beside a type that are not types.</summary>
    private static readonly KeywordSet s_modifiers = new("final", "const", "late", "mut", "readonly", "private", "public", "protected", "static", "get", "in", "out", "override");

    /// <summary>Separators of the types in a quoted type.</summary>
    private static readonly char[] s_separators = { '[', ']', '|', ',', ' ' };

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly Imports _imports;
    private readonly FileDeclarations _own;

    public Types(TokenList tokens, ClientLanguage language, Imports imports, FileDeclarations own)
    {
        _tokens = tokens;
        _language = language;
        _imports = imports;
        _own = own;
    }

    /// <summary>The kind of the type that some tokens name: the last informative identifier decides.</summary>
    public Holder Of(int start, int end)
    {
        Holder found = Holder.None;
        for (int i = start; i < end; i++)
        {
            // Room['localParticipant'] is the participant.
            if (_tokens.KindOf(i) == TokenKind.Text && _tokens.Is(i - 1, "[") && NamingConventions.IsParticipant(_tokens.TextOf(i)) && (found == Holder.Room || _tokens.Is(i - 2, ">")))
            {
                found = Holder.Participant;
            }
            else if (At(i) is var holder && holder != Holder.None)
            {
                found = holder;
            }
            else if (_language.Sdk == ClientSdk.Python && _tokens.KindOf(i) == TokenKind.Text && OfText(_tokens.TextOf(i)) is var quoted && quoted != Holder.None)
            {
                found = quoted;
            }
        }

        return found;
    }

    /// <summary>A type of Python between quotes, where it is not imported when the program runs: <c>"rtc.LocalParticipant"</c>.</summary>
    private Holder OfText(string text)
    {
        foreach (string part in text.Split(s_separators))
        {
            int dot = part.LastIndexOf('.');
            string name = part.Substring(dot + 1);
            Holder holder = NamingConventions.OfType(name);
            if (holder != Holder.None && (dot < 0 ? !_own.Has(name) && !_imports.IsForeign(name) : !_imports.IsForeign(part.Substring(0, dot))))
            {
                return holder;
            }
        }

        return Holder.None;
    }

    /// <summary>The kind of a single identifier as a type.</summary>
    public Holder At(int word)
        => !_tokens.IsWord(word) ? Holder.None
            : NamingConventions.OfType(_tokens, word) is var holder && holder != Holder.None ? (IsForeign(word, holder) ? Holder.None : holder)
            : _imports.IsRenaming && _imports.OriginalOf(_tokens.TextOf(word)) is { } original && !_own.Has(_tokens.TextOf(word)) ? NamingConventions.OfType(original)
            : Holder.None;

    /// <summary>Whether some tokens name a type that clearly does not belong to LiveKit.</summary>
    public bool IsOther(int start, int end)
    {
        bool isNamed = false;
        for (int i = start; i < end; i++)
        {
            if (_tokens.KindOf(i) is not TokenKind.Word and not TokenKind.Text || _tokens.IsAny(i, s_modifiers))
            {
                continue;
            }

            string text = _tokens.TextOf(i);
            if (!_own.Has(text) && (_tokens.IsAny(i, "Any", "any"))
                || (!_own.Has(text) && !_imports.IsForeign(text)
                && (_tokens.IsAny(i, s_vague) || At(i) != Holder.None || (_tokens.Contains(i, LiveKitMarker.Name) && !_tokens.IsAny(i + 1, ".", "::"))
                    || (_tokens.Contains(i, "localparticipant") && NamingConventions.OfType(_tokens, i) == Holder.None))))
            {
                return false;
            }

            isNamed |= _tokens.KindOf(i) == TokenKind.Word;
        }

        return isNamed;
    }

    /// <summary>The first word of a qualified type.</summary>
    private int RootOf(int type)
    {
        int root = type - 2;
        while (_tokens.IsAny(root - 1, ".", "::") && _tokens.IsWord(root - 2))
        {
            root -= 2;
        }

        return root;
    }

    /// <summary>Whether a type is qualified with LiveKit's own name: <c>livekit::Room</c>, <c>LiveKit.Room</c>.</summary>
    private bool IsOfLiveKit(int type) => _language.Sdk is ClientSdk.Cpp or ClientSdk.Swift or ClientSdk.CSharp or ClientSdk.Rust && (_tokens.Is(type - 2, "LiveKit") || _tokens.Is(type - 2, LiveKitMarker.Name) || _tokens.Is(RootOf(type), LiveKitMarker.Name));

    /// <summary>Whether a type is the file's own, or another library's.</summary>
    private bool IsForeign(int type, Holder holder)
    {
        string text = _tokens.TextOf(type);
        bool isQualified = _tokens.IsAny(type - 1, ".", "::") && _tokens.IsWord(type - 2);
        if (isQualified && (holder != Holder.Session || _language.Sdk == ClientSdk.Flutter) && _imports.Knows(_tokens.TextOf(type - 2)))
        {
            return false;
        }

        if (isQualified && IsOfLiveKit(type))
        {
            return false;
        }

        if (_own.Has(text))
        {
            return true;
        }

        if (!isQualified)
        {
            // Kotlin and Java import each type by its name, unless it is of the file's own package; in Go, an unqualified type is that.
            return (_language.Sdk == ClientSdk.Go && !_imports.Knows(".")) || _imports.IsForeign(text) || (_language.Sdk == ClientSdk.Android && !_imports.Knows(text));
        }

        int root = RootOf(type);
        bool isOurs = _tokens.Contains(type - 2, LiveKitMarker.Name) || _tokens.Contains(root, LiveKitMarker.Name);
        return _imports.IsForeign(_tokens.TextOf(type - 2))
            || _tokens.IsAny(root, "crate", "super")
            || (!isOurs && (holder == Holder.Session || (_language.Sdk == ClientSdk.Cpp && !_tokens.Is(type - 2, "lk"))));
    }
}
