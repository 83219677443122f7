using GrantGen.Clients.Binding;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Lexing;
using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Trees;

/// <summary>Finds the other file that must declare the receiver of a call.</summary>
internal sealed partial class DependencyReader
{
    private const int LongestChain = 12;
    private const int LongestStatement = 24;
    private const int Deepest = 3;

    private static readonly KeywordSet s_selfReferences = new("this", "self", "widget", "super", "props");
    private static readonly KeywordSet s_passed = new("getState", "getStore", "use", "shared", "instance", "storeToRefs", "toRefs");
    /// <summary>Functions that return the object that their argument names.</summary>
    private static readonly KeywordSet s_consumers = new(
        "useContext", "use", "inject", "storeToRefs", "toRefs", "useStore", "useAtomValue", "useRecoilValue", "get", "unref", "toValue", "useSnapshot", "useSelector", "getContext", "$state", "$derived", "readonly", "toRef");

    private static readonly KeywordSet s_links = new(".", "::");
    private static readonly KeywordSet s_cppLinks = new(".", "->", "::");

    private readonly TokenList _tokens;
    private readonly ClientLanguage _language;
    private readonly SymbolTable _bindings;
    private readonly FileDeclarations _own;
    private readonly Imports _imports;
    private readonly ScopeTree _blocks;
    private readonly KeywordSet _links;
    private readonly bool _requiresSelf;
    private (ForeignName Type, List<string> Members)? _inherited;
    private readonly Dictionary<string, ForeignName?> _fields = new(StringComparer.Ordinal);

    public DependencyReader(TokenList tokens, ClientLanguage language, SymbolTable bindings, FileDeclarations own, Imports imports, ScopeTree blocks)
    {
        _requiresSelf = language.Sdk is ClientSdk.JavaScript or ClientSdk.Python or ClientSdk.Rust or ClientSdk.Go;
        _links = language.Sdk == ClientSdk.Cpp ? s_cppLinks : s_links;
        _blocks = blocks;
        _tokens = tokens;
        _language = language;
        _bindings = bindings;
        _own = own;
        _imports = imports;
    }

    /// <summary>The dependency of a call; null if no other file can determine its receiver.</summary>
    public ClientDependency? Find(int word, ClientCall call)
    {
        if (call.Receiver is ClientReceiver.Import or ClientReceiver.Component)
        {
            return _imports.ModuleOf(_tokens.TextOf(word)) is var (from, original) && !_tokens.IsAny(word - 1, _links)
                ? new ClientDependency(from, original, Array.Empty<string>(), call)
                : null;
        }

        if (call.Receiver is ClientReceiver.Constructor or ClientReceiver.AnyReceiver or ClientReceiver.Publication || !_tokens.IsAny(word - 1, _links))
        {
            return null;
        }

        List<string> path = new();
        _inherited = null;
        ClientDependency? found = Resolve(word - 2, path, 0) is { } root && path.Count <= LongestChain
            ? new ClientDependency(root.Module, root.Name, path, call) { ImportPath = root.ImportPath }
            : null;
        ClientDependency? inherited = _inherited is var (type, members) && members.Count <= LongestChain
            ? new ClientDependency(type.Module, type.Name, members, call) { ImportPath = type.ImportPath }
            : null;
        return found is null ? inherited : found with { Base = inherited };
    }

    /// <summary>The name from another file at the root of a chain; the members after it are prepended to the path.</summary>
    private ForeignName? Resolve(int last, List<string> path, int depth)
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
                int open = _tokens.MatchingBracket(at);
                if (IsReadOfProvider(open))
                {
                    return new ForeignName(null, _tokens.TextOf(open + 1));
                }

                if (OfTypeArgument(open) is { } typed)
                {
                    return typed;
                }

                at = open - 1;
                continue;
            }

            if (!_tokens.IsIdentifier(at))
            {
                return null;
            }

            if (!_tokens.IsAny(at - 1, _links))
            {
                return OfRoot(at, path, depth);
            }

            if (_tokens.IsAny(at - 2, s_selfReferences) && !_tokens.IsAny(at - 3, _links)
                && !(_tokens.Is(at - 2, "props") && _bindings.Lookup("props", at) is { DeclaredType: not null }))
            {
                return OfField(_tokens.TextOf(at)) ?? OfBase(at, path);
            }

            if (Known(at - 2) is { } known && !_tokens.IsAny(at - 3, _links) && _bindings.Lookup(_tokens.TextOf(at - 2), at) is null)
            {
                Prepend(path, at);
                return known;
            }

            Prepend(path, at);
            at -= 2;
        }

        return null;
    }

    private void Prepend(List<string> path, int word)
    {
        if (!_tokens.IsAny(word, s_passed))
        {
            path.Insert(0, _tokens.TextOf(word));
        }
    }

    private ForeignName? OfRoot(int root, List<string> path, int depth)
    {
        string text = _tokens.TextOf(root);
        if (path.Count > 0 && _imports.ModuleOfNamespace(text) is { } space)
        {
            string exported = path[0];
            path.RemoveAt(0);
            return new ForeignName(space, exported);
        }

        if (path.Count > 0 && _language.Sdk == ClientSdk.Go && _imports.PathOf(text) is { } package && _bindings.Lookup(text, root) is null)
        {
            string exported = path[0];
            path.RemoveAt(0);
            return new ForeignName(null, exported, package);
        }

        VariableSymbol? symbol = _bindings.Lookup(text, root);
        if (_language.Sdk == ClientSdk.JavaScript && _imports.ModuleOf(text) is { } required
            && (symbol?.Initializer is not { } call || _tokens.Is(call.Start, "require")))
        {
            return new ForeignName(required.Module, required.Name);
        }

        if (symbol?.DestructuredMember is var (member, from, to))
        {
            path.Insert(0, member);
            return FirstKnown(from, to);
        }

        if (text == "it" && HandedTo(root) is { } handed)
        {
            return depth < Deepest ? Resolve(handed, path, depth + 1) : null;
        }

        if (symbol is null)
        {
            // A bare name can be a member of the base type.
            List<string> members = new(path);
            _inherited = !_requiresSelf && OfBase(root, members) is { } inherited ? (inherited, members) : _inherited;
            return Known(root) ?? OfField(text) ?? OfGlobal(text);
        }

        if (symbol.DeclaredType is { } type)
        {
            bool isParameter = symbol.Initializer is not { } own || (own.End == own.Start + 1 && _tokens.Is(own.Start, text));
            if (FirstKnown(type.Start, type.End) is { } stated)
            {
                return stated;
            }

            if (isParameter)
            {
                return OfMember(path);
            }
        }

        if (symbol.Initializer is not { } value || depth >= Deepest || value.End <= value.Start || symbol.IsUnrelated)
        {
            return OfField(text);
        }

        // A destructured name is a member of the object.
        if (_tokens.Is(value.Start - 2, "}") && IsTakenAs(value.Start - 2, text) is { } taken)
        {
            path.Insert(0, taken);
        }

        int start = value.Start;
        int end = EndOfFirst(start, value.End);
        if (end == start + 1 && _tokens.IsAny(start, s_selfReferences) && path.Count > 0)
        {
            // const { session } = this
            string own = path[0];
            path.RemoveAt(0);
            return OfField(own);
        }

        while (_tokens.IsAny(start, "await", "new"))
        {
            start++;
        }

        if (_tokens.Is(end - 1, ")") && _tokens.MatchingBracket(end - 1) is >= 0 and var bracket && _tokens.IsAny(bracket - 1, s_consumers)
            && bracket - 1 >= start && _tokens.IsIdentifier(bracket + 1))
        {
            int argument = bracket + 1;
            while (_tokens.Is(argument + 1, ".") && _tokens.IsIdentifier(argument + 2))
            {
                argument += 2;
            }

            return Resolve(argument, path, depth + 1);
        }

        if (_tokens.Is(end - 1, ")") && _tokens.MatchingBracket(end - 1) is > 0 and var generic)
        {
            if (_tokens.Is(generic - 1, ">") && FirstKnown(start + 1, generic) is { } held)
            {
                // FindObjectOfType<CallManager>(), context.read<CallManager>()
                return held;
            }

            if (_tokens.IsIdentifier(generic - 1) && TransparentCalls.GetNames(_language.Sdk).Contains(_tokens.TextOf(generic - 1))
                && FirstKnown(generic + 1, end - 1) is { } inner)
            {
                // MutableStateFlow(CallState())
                return inner;
            }
        }

        // A selector states the property: useStore((state) => state.room).
        if (_tokens.Is(end - 1, ")") && _tokens.MatchingBracket(end - 1) is >= 0 and var open && Known(open - 1) is { } hook && open - 1 >= start
            && !_tokens.IsAny(open - 2, _links))
        {
            int dot = end - 2;
            if (_tokens.IsIdentifier(dot) && _tokens.Is(dot - 1, ".") && open < dot - 2)
            {
                path.Insert(0, _tokens.TextOf(dot));
            }

            return hook;
        }

        return Resolve(end - 1, path, depth + 1);
    }
}
