using GrantGen.Clients.Binding;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Trees;

/// <summary>Finds the other file that must declare the receiver of a call.</summary>
internal sealed class DependencyReader
{
    private const int LongestChain = 12;
    private const int LongestStatement = 24;
    private const int Deepest = 3;

    private static readonly KeywordSet s_selves = new("this", "self", "widget", "super", "props");
    private static readonly KeywordSet s_passed = new("getState", "getStore", "use", "shared", "instance", "storeToRefs", "toRefs");
    /// <summary>Functions that return what the name that they get stands for.</summary>
    private static readonly KeywordSet s_consumers = new(
        "useContext", "use", "inject", "storeToRefs", "toRefs", "useStore", "useAtomValue", "useRecoilValue", "get", "unref", "toValue", "useSnapshot", "useSelector", "getContext", "$state", "$derived", "readonly", "toRef");

    private static readonly KeywordSet s_links = new(".", "->", "::");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly SymbolTable _bindings;
    private readonly FileDeclarations _own;
    private readonly Imports _imports;
    private readonly Dictionary<string, (string? Module, string Name)?> _fields = new(StringComparer.Ordinal);

    public DependencyReader(TokenList tokens, ClientLanguage language, SymbolTable bindings, FileDeclarations own, Imports imports)
    {
        _tokens = tokens;
        _language = language;
        _bindings = bindings;
        _own = own;
        _imports = imports;
    }

    /// <summary>The dependency of a call; null if no other file could tell what it is made on.</summary>
    public ClientDependency? Of(int word, ClientCall call)
    {
        if (call.Receiver is ClientReceiver.Import or ClientReceiver.Component)
        {
            return _imports.ModuleOf(_tokens.TextOf(word)) is var (from, original) && !_tokens.IsAny(word - 1, s_links) ? new ClientDependency(from, original, Array.Empty<string>(), call) : null;
        }

        if (call.Receiver is ClientReceiver.Constructor or ClientReceiver.Anything or ClientReceiver.Publication || !_tokens.IsAny(word - 1, s_links))
        {
            return null;
        }

        List<string> path = new();
        return Resolve(word - 2, path, 0) is var (module, name) && path.Count <= LongestChain
            ? new ClientDependency(module, name, path.Where(part => !NamingConventions.IsSame(part)).ToList(), call)
            : null;
    }

    /// <summary>The name of another file that a chain begins with; what lies between is put before the path.</summary>
    private (string? Module, string Name)? Resolve(int last, List<string> path, int depth)
    {
        int at = last;
        for (int i = 0; i < LongestChain; i++)
        {
            while (at > 0 && _tokens.IsAny(at, "?", "!"))
            {
                at--;
            }

            if (_tokens.KindOf(at) == TokenKind.Close)
            {
                int open = _tokens.MatchOf(at);
                if (IsReadOfProvider(open))
                {
                    return (null, _tokens.TextOf(open + 1));
                }

                at = open - 1;
                continue;
            }

            if (!_tokens.IsWord(at))
            {
                return null;
            }

            if (!_tokens.IsAny(at - 1, s_links))
            {
                return OfRoot(at, path, depth);
            }

            if (_tokens.IsAny(at - 2, s_selves) && !_tokens.IsAny(at - 3, s_links) && !(_tokens.Is(at - 2, "props") && _bindings.Find("props", at) is { Type: not null }))
            {
                return OfField(at);
            }

            if (Known(at - 2) is { } known && !_tokens.IsAny(at - 3, s_links) && _bindings.Find(_tokens.TextOf(at - 2), at) is null)
            {
                Prepend(path, at);
                return known;
            }

            Prepend(path, at);
            at -= 2;
        }

        return null;
    }

    /// <summary>Riverpod's <c>ref.watch(roomProvider)</c>.</summary>
    private bool IsReadOfProvider(int open)
        => _language.Sdk == ClientSdk.Flutter && _tokens.IsAny(open - 1, "read", "watch") && _tokens.Is(open - 2, ".") && _tokens.Is(open - 3, "ref") && _tokens.IsWord(open + 1) && !_own.Has(_tokens.TextOf(open + 1)) && _bindings.Find(_tokens.TextOf(open + 1), open) is null;

    private void Prepend(List<string> path, int word)
    {
        if (!_tokens.IsAny(word, s_passed))
        {
            path.Insert(0, _tokens.TextOf(word));
        }
    }

    private (string? Module, string Name)? OfRoot(int root, List<string> path, int depth)
    {
        string text = _tokens.TextOf(root);
        if (path.Count > 0 && _imports.ModuleOfNamespace(text) is { } space)
        {
            string exported = path[0];
            path.RemoveAt(0);
            return (space, exported);
        }

        VariableSymbol? symbol = _bindings.Find(text, root);
        if (_language.Sdk == ClientSdk.JavaScript && _imports.ModuleOf(text) is { } required && (symbol?.Value is not { } call || _tokens.Is(call.Start, "require")))
        {
            return required;
        }

        if (symbol?.TakenAs is var (member, from, to))
        {
            path.Insert(0, member);
            return FirstKnown(from, to);
        }

        if (symbol is null)
        {
            return Known(root) is { } known ? known : OfField(root);
        }

        if (symbol.Type is { } type)
        {
            bool isParameter = symbol.Value is not { } own || (own.End == own.Start + 1 && _tokens.Is(own.Start, text));
            if (FirstKnown(type.Start, type.End) is var stated && (stated is not null || isParameter))
            {
                return stated;
            }
        }

        if (symbol.Value is not { } value || depth >= Deepest || value.End <= value.Start || symbol.IsOther)
        {
            return OfField(root);
        }

        // A name that is taken out of an object is a member of it.
        if (_tokens.Is(value.Start - 2, "}") && IsTakenAs(value.Start - 2, text) is { } taken)
        {
            path.Insert(0, taken);
        }

        int end = value.End;
        int start = value.Start;
        while (_tokens.IsAny(start, "await", "new"))
        {
            start++;
        }

        if (_tokens.Is(end - 1, ")") && _tokens.MatchOf(end - 1) is >= 0 and var bracket && _tokens.IsAny(bracket - 1, s_consumers) && bracket - 1 >= start && _tokens.IsWord(bracket + 1))
        {
            int argument = bracket + 1;
            while (_tokens.Is(argument + 1, ".") && _tokens.IsWord(argument + 2))
            {
                argument += 2;
            }

            return Resolve(argument, path, depth + 1);
        }

        if (_tokens.Is(end - 1, ")") && _tokens.MatchOf(end - 1) is > 0 and var generic && _tokens.Is(generic - 1, ">") && FirstKnown(start + 1, generic) is { } held)
        {
            // FindObjectOfType<CallManager>(), context.read<CallManager>()
            return held;
        }

        // A selector says what it takes: useStore((state) => state.room).
        if (_tokens.Is(end - 1, ")") && _tokens.MatchOf(end - 1) is >= 0 and var open && Known(open - 1) is { } hook && open - 1 >= start && !_tokens.IsAny(open - 2, s_links))
        {
            int dot = end - 2;
            if (_tokens.IsWord(dot) && _tokens.Is(dot - 1, ".") && open < dot - 2)
            {
                path.Insert(0, _tokens.TextOf(dot));
            }

            return hook;
        }

        return Resolve(end - 1, path, depth + 1);
    }

    /// <summary>The original name in a pattern.</summary>
    private string? IsTakenAs(int close, string name)
    {
        int open = _tokens.MatchOf(close);
        for (int i = open + 1; open >= 0 && i < close; i++)
        {
            if (_tokens.Is(i, name) && !_tokens.Is(i + 1, ":"))
            {
                return _tokens.TextOf(_tokens.Is(i - 1, ":") ? i - 2 : i);
            }
        }

        return null;
    }

    /// <summary>A field or a variable whose declaration names a type or a function of another file.</summary>
    private (string? Module, string Name)? OfField(int field)
    {
        string text = _tokens.TextOf(field);
        if (!_fields.TryGetValue(text, out (string? Module, string Name)? known))
        {
            _fields[text] = known = ReadField(text);
        }

        return known;
    }

    private (string? Module, string Name)? ReadField(string text)
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            if (!_tokens.Is(i, text) || _tokens.KindOf(i) != TokenKind.Word)
            {
                continue;
            }

            if (_language.TypesComeFirst && _tokens.IsAny(i + 1, ";", "=", ",") && Known(_tokens.IsAny(i - 1, "?", ">") ? i - 2 : i - 1) is { } before)
            {
                return before;
            }

            if (_language.Sdk == ClientSdk.Swift && _tokens.Is(i - 1, "var") && OfAttribute(i) is { } injected)
            {
                return injected;
            }

            bool isDeclared = _tokens.IsAny(i + 1, ":", "=", ":=") || (_tokens.Is(i + 1, "?") && _tokens.Is(i + 2, ":")) || (_language.Sdk == ClientSdk.Go && _tokens.BeginsLine(i));
            if (isDeclared && _tokens.KindOf(i + 1) != TokenKind.Tag)
            {
                int end = i + 1;
                while (end < i + LongestStatement && end < _tokens.Count && !_tokens.IsAny(end, ";", ",", "{") && (end == i + 1 || !_tokens.BeginsLine(end)))
                {
                    end++;
                }

                if (FirstKnown(i + 1, end) is { } known)
                {
                    return known;
                }
            }
        }

        return null;
    }

    /// <summary>SwiftUI's <c>@Environment(CallStore.self) private var store</c>.</summary>
    private (string? Module, string Name)? OfAttribute(int name)
    {
        for (int i = name; i > Math.Max(0, name - LongestChain); i--)
        {
            if (_tokens.Is(i, "self") && _tokens.Is(i - 1, ".") && _tokens.Is(i - 3, "("))
            {
                return Known(i - 2);
            }
        }

        return null;
    }

    private (string? Module, string Name)? FirstKnown(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Known(i) is { } known)
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>Whether a word is a name of another file: imported, or a type or function that this file does not declare.</summary>
    private (string? Module, string Name)? Known(int word)
    {
        if (!_tokens.IsWord(word))
        {
            return null;
        }

        string text = _tokens.TextOf(word);
        if (_language.Sdk == ClientSdk.JavaScript)
        {
            return _tokens.IsAny(word, s_consumers) ? null : _imports.ModuleOf(text) ?? (text.Length > 1 && text[0] == '$' ? _imports.ModuleOf(text.Substring(1)) : null);
        }

        bool isType = text.Length > 0 && (char.IsUpper(text[0]) || _tokens.Is(word + 1, "(") || (_language.Sdk == ClientSdk.Python && _imports.IsForeign(text)));
        bool isQualified = _language.Sdk == ClientSdk.Go && _tokens.Is(word - 1, ".") && _tokens.IsWord(word - 2);
        bool isOfLibrary = NamingConventions.OfType(_tokens, word) != Holder.None && !_imports.IsForeign(isQualified ? _tokens.TextOf(word - 2) : text);
        return isType && !_own.Has(text) && !isOfLibrary ? (null, text) : null;
    }
}
