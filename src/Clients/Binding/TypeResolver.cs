using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <summary>Resolves the types that code names.</summary>
internal sealed partial class TypeResolver
{
    /// <summary>Uninformative types, and the SDKs' base type of all participants.</summary>
    private static readonly KeywordSet s_uninformativeTypes = new(
        "any", "Any", "AnyObject", "dynamic", "unknown", "object", "Object", "auto", "var", "typeof", "decltype", "Participant", "some", "interface");

    /// <summary>Words beside a type that are not types.</summary>
    private static readonly KeywordSet s_modifiers = new("final", "const", "late", "mut", "readonly", "private", "public", "protected", "static", "get", "in",
        "out", "override");

    /// <summary>Separators of the types in a quoted type.</summary>
    private static readonly char[] s_separators = { '[', ']', '|', ',', ' ' };

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly Imports _imports;
    private readonly FileDeclarations _own;
    private readonly bool _isFlutter;

    public TypeResolver(TokenList tokens, ClientLanguage language, Imports imports, FileDeclarations own)
    {
        _tokens = tokens;
        _language = language;
        _isFlutter = language.Sdk == ClientSdk.Flutter;
        _imports = imports;
        _own = own;
    }

    /// <summary>The kind of the type that some tokens name: the last informative identifier decides.</summary>
    public ValueKind Resolve(int start, int end)
    {
        ValueKind found = ValueKind.None;
        for (int i = start; i < end; i++)
        {
            // Room['localParticipant'] is the participant.
            if (_tokens.KindOf(i) == TokenKind.StringLiteral && _tokens.Is(i - 1, "[") && NamingConventions.IsParticipant(_tokens.TextOf(i))
                && (found == ValueKind.Room || _tokens.Is(i - 2, ">")))
            {
                found = ValueKind.Participant;
            }
            else if (ResolveAt(i) is var kind && kind != ValueKind.None)
            {
                found = kind;
            }
            else if (_language.Sdk == ClientSdk.Python && _tokens.KindOf(i) == TokenKind.StringLiteral && ResolveQuoted(_tokens.TextOf(i)) is var quoted
                && quoted != ValueKind.None)
            {
                found = quoted;
            }
        }

        return found;
    }

    /// <summary>A quoted Python type, which need not be imported at run time: <c>"rtc.LocalParticipant"</c>.</summary>
    private ValueKind ResolveQuoted(string text)
    {
        foreach (string part in text.Split(s_separators))
        {
            int dot = part.LastIndexOf('.');
            string name = part.Substring(dot + 1);
            ValueKind kind = NamingConventions.KindOfType(dot < 0 && _imports.HasAliases ? _imports.OriginalNameOf(name) ?? name : name);
            if (kind != ValueKind.None
                && (dot < 0 ? !_own.Declares(name) && !_imports.IsImportedFromOther(name) : !_imports.IsImportedFromOther(part.Substring(0, dot))))
            {
                return kind;
            }
        }

        return ValueKind.None;
    }

    /// <summary>The kind of a single identifier as a type. Nearly all identifiers are neither a type of the SDK nor an alias.</summary>
    public ValueKind ResolveAt(int word)
    {
        ValueKind kind = _isFlutter && _tokens.Is(word, "RoomContext") ? ValueKind.Chat : NamingConventions.KindOfType(_tokens, word);
        return kind != ValueKind.None ? (IsFromOtherLibrary(word, kind) ? ValueKind.None : kind)
            : !HasOtherNames || !_tokens.IsIdentifier(word) ? ValueKind.None
            : _imports.HasAliases && _imports.OriginalNameOf(_tokens.TextOf(word)) is { } original
                && !_own.Declares(_tokens.TextOf(word)) ? NamingConventions.KindOfType(original)
            : ResolveAlias(word);
    }

    /// <summary>Whether some tokens name a type that clearly does not belong to LiveKit.</summary>
    public bool IsUnrelated(int start, int end)
    {
        bool isNamed = false;
        for (int i = start; i < end; i++)
        {
            if (_tokens.KindOf(i) is not TokenKind.Identifier and not TokenKind.StringLiteral || _tokens.IsAny(i, s_modifiers))
            {
                continue;
            }

            string text = _tokens.TextOf(i);
            if (!_own.Declares(text) && (_tokens.IsAny(i, "Any", "any"))
                || ResolveAlias(i) != ValueKind.None
                || (!_own.Declares(text) && !_imports.IsImportedFromOther(text)
                && (_tokens.IsAny(i, s_uninformativeTypes) || ResolveAt(i) != ValueKind.None
                    || (_tokens.Contains(i, LiveKitMarker.Name) && !_tokens.IsAny(i + 1, ".", "::"))
                    || (_tokens.Contains(i, "localparticipant") && NamingConventions.KindOfType(_tokens, i) == ValueKind.None))))
            {
                return false;
            }

            isNamed |= _tokens.KindOf(i) == TokenKind.Identifier;
        }

        return isNamed;
    }

    /// <summary>Whether a qualified type has a prefix that an import declares for LiveKit: <c>using Lk = LiveKit;</c>.</summary>
    public bool IsPrefixedByLiveKit(int type) => _imports.IsImportedFromLiveKit(_tokens.TextOf(type - 2));

    /// <summary>The first word of a qualified type.</summary>
    private int RootOf(int type)
    {
        int root = type - 2;
        while (_tokens.IsAny(root - 1, ".", "::") && _tokens.IsIdentifier(root - 2))
        {
            root -= 2;
        }

        return root;
    }

    /// <summary>Whether a type is qualified with LiveKit's own name: <c>livekit::Room</c>, <c>LiveKit.Room</c>.</summary>
    private bool IsOfLiveKit(int type)
        => IsInPackageOfLiveKit(type) || _language.Sdk is ClientSdk.Cpp or ClientSdk.Swift or ClientSdk.CSharp or ClientSdk.Rust
            && (_tokens.Is(type - 2, "LiveKit") || _tokens.Is(type - 2, LiveKitMarker.Name) || _tokens.Is(RootOf(type), LiveKitMarker.Name));

    /// <summary>Whether a type of Kotlin or Java is written with its whole package: <c>io.livekit.android.room.Room</c>.</summary>
    public bool IsInPackageOfLiveKit(int type)
        => _language.Sdk == ClientSdk.Android && _tokens.Is(type - 1, ".") && RootOf(type) is var root && _tokens.Is(root, "io")
            && _tokens.Is(root + 2, LiveKitMarker.Name);

    /// <summary>Whether a type is declared by this file or by another library.</summary>
    private bool IsFromOtherLibrary(int type, ValueKind kind)
    {
        string text = _tokens.TextOf(type);
        bool isQualified = _tokens.IsAny(type - 1, ".", "::") && _tokens.IsIdentifier(type - 2);
        if (isQualified && (kind != ValueKind.Session || _language.Sdk == ClientSdk.Flutter) && _imports.IsImportedFromLiveKit(_tokens.TextOf(type - 2)))
        {
            return false;
        }

        if (isQualified && IsOfLiveKit(type))
        {
            return false;
        }

        if (_own.Declares(text))
        {
            return true;
        }

        if (!isQualified)
        {
            // Kotlin and Java import each type by name, unless it is in the same package; in Go, an unqualified type is in the same package.
            return !_imports.IsVisible(text) || (_language.Sdk == ClientSdk.Go && !_imports.IsImportedFromLiveKit(".")) || _imports.IsImportedFromOther(text)
                || (_language.Sdk == ClientSdk.Android && !_imports.IsImportedFromLiveKit(text))
                || (_language.Sdk == ClientSdk.Cpp && IsInOwnNamespace(type));
        }

        int root = RootOf(type);
        bool isOurs = _tokens.Contains(type - 2, LiveKitMarker.Name) || _tokens.Contains(root, LiveKitMarker.Name);
        return _imports.IsImportedFromOther(_tokens.TextOf(type - 2))
            || _tokens.IsAny(root, "crate", "super")
            || (!isOurs && (kind == ValueKind.Session || (_language.Sdk == ClientSdk.Cpp && !_tokens.Is(type - 2, "lk"))));
    }
}
