using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Binding;

/// <content>The types that type arguments and declarations state.</content>
internal sealed partial class ExpressionClassifier
{
    /// <summary>Methods that return the content of a collection, a lock or a store.</summary>
    private static readonly KeywordSet s_accessors = new("load", "Load", "borrow", "borrow_mut", "as_ref", "as_mut", "read", "write", "getValue", "getState",
        "peek", "first", "last", "at", "toValue", "as_deref", "Get", "get_ref");

    private static readonly KeywordSet s_beforeValue = new("await", "&", "*", "new");

    private static readonly KeywordSet s_props = new(
        "defineProps", "reactive", "shallowReactive", "inject", "useContext", "createContext", "useRef", "useState", "read", "watch", "select", "find", "GetComponent", "FindObjectOfType", "FindFirstObjectByType", "FindAnyObjectByType",
        "GetRequiredService", "GetService", "getIt", "get", "viewModel", "hiltViewModel", "koinViewModel", "koinInject");

    /// <summary>Functions that return the value of the context that they receive.</summary>
    private static readonly KeywordSet s_consumers = new("useContext", "use", "inject");

    /// <summary>Functions and constructors whose type argument is the type of their content.</summary>
    private static readonly HashSet<string> s_containers = new(StringComparer.Ordinal)
    {
        "useState", "useRef", "ref", "shallowRef", "customRef", "signal", "createSignal", "writable", "readable", "atom", "inject", "useContext", "createContext", "createRef", "BehaviorSubject",
        "ReplaySubject", "Subject", "input", "model", "defineModel", "$state", "useAtomValue",
        "MutableStateFlow", "MutableSharedFlow", "mutableStateOf", "MutableLiveData", "CompletableDeferred", "AtomicReference", "WeakReference", "koinInject", "get", "by",
        "Map", "Set", "WeakMap", "Array", "WeakRef", "List", "Dictionary", "ConcurrentDictionary", "HashMap", "ConcurrentHashMap", "LinkedHashMap", "ArrayList", "mutableMapOf", "mutableListOf", "mutableSetOf", "mapOf", "listOf", "arrayListOf", "mutableStateListOf", "mutableStateMapOf",
        "ValueNotifier", "StateProvider", "Provider", "FutureProvider", "StreamProvider", "ChangeNotifierProvider", "read", "watch", "of", "find", "getIt", "locator", "CurrentValueSubject",
        "StreamController", "Completer", "PassthroughSubject", "filterIsInstance", "whereType", "OfType", "make_unique", "make_shared", "dynamic_cast", "static_cast", "reinterpret_cast", "dynamic_pointer_cast", "static_pointer_cast", "any_cast",
    };

    /// <summary><c>useState&lt;Room | null&gt;(null)</c>: the type argument before the brackets.</summary>
    private ValueKind ClassifyTypeArgument(int last) => TypeArgument(last) is { } type ? _types.Resolve(type.Start, type.End) : ValueKind.None;

    /// <summary>Dart's <c>&lt;LocalParticipant&gt;[]</c> and <c>&lt;String, Room&gt;{}</c>, by the bracket that closes the type arguments.</summary>
    private ValueKind ClassifyLiteral(int close)
    {
        int depth = 0;
        for (int i = close; i > Math.Max(0, close - LongestTypeArguments); i--)
        {
            depth += _tokens.Is(i, ">") ? 1 : _tokens.Is(i, "<") ? -1 : 0;
            if (depth == 0)
            {
                return _types.Resolve(i + 1, close);
            }
        }

        return ValueKind.None;
    }

    /// <summary>Whether a value has a type argument that is clearly not LiveKit's: <c>signal&lt;Model | null&gt;(null)</c>.</summary>
    private bool HasUnrelatedTypeArgument(int end)
        => _tokens.Is(end - 1, ")") && TypeArgument(_tokens.MatchingBracket(end - 1) - 1) is { } type && _types.Resolve(type.Start, type.End) == ValueKind.None
            && _types.IsUnrelated(type.Start, type.End);

    /// <summary>The type arguments of a call, if they determine the result.</summary>
    private (int Start, int End)? TypeArgument(int last)
    {
        if (!_tokens.Is(last, ">"))
        {
            return null;
        }

        int open = last;
        int depth = 0;
        for (int least = Math.Max(0, last - LongestTypeArguments); open > least; open--)
        {
            depth += _tokens.Is(open, ">") ? 1 : _tokens.Is(open, "<") ? -1 : 0;
            if (depth == 0)
            {
                break;
            }
        }

        return depth == 0 && _tokens.IsIdentifier(open - 1) && (s_containers.Contains(_tokens.TextOf(open - 1)) || (_tokens.Is(open - 1, "required") && _tokens.IsAny(open - 3, "input", "model"))) ? (open + 1, last) : null;
    }

    /// <summary>The receiver type of the closure that the function called at a name takes last: <c>LocalParticipant.() -&gt; Unit</c>; null if it takes none.</summary>
    public (int Start, int End)? ReceiverOfLastParameter(int callee)
    {
        if (!_tokens.IsIdentifier(callee) || FunctionAt(callee) is not { } function || !_tokens.Is(function.Name + 1, "(")
            || _declared.LastParameter(function.Name + 1) is not var (start, end))
        {
            return null;
        }

        for (int i = start; i < end; i++)
        {
            if (_tokens.Is(i, ".") && _tokens.Is(i + 1, "(") && _tokens.Is(_tokens.MatchingBracket(i + 1) + 1, "->"))
            {
                return (start, i);
            }
        }

        return null;
    }

    /// <summary>The bracket of the parameters of an arrow function after an equals sign.</summary>
    public int ParametersAfter(int sign) => _results.ParametersAfter(sign);

    /// <summary>The function of the file that a name calls; null if the file declares none.</summary>
    public FunctionResult? FunctionAt(int name) => _results.Find(_tokens.TextOf(name));

    /// <summary>The last token of the collection of <c>(w for w in workers if w.is_free)</c>, whose elements it hands on; null for any other value.</summary>
    private int? CollectionOfComprehension(int open, int close)
    {
        if (!_tokens.IsIdentifier(open + 1) || !_tokens.Is(open + 2, "for") || !_tokens.Is(open + 3, _tokens.TextOf(open + 1)) || !_tokens.Is(open + 4, "in"))
        {
            return null;
        }

        int end = open + 5;
        while (end < close && !_tokens.Is(end, "if"))
        {
            end = _tokens.SkipBrackets(end) + 1;
        }

        return end - 1;
    }

    /// <summary>The tokens of the result type of the function of the file that is called at a token, declared or as its returned value states it.</summary>
    private (int Start, int End)? ResultTypeOf(int name, int depth)
    {
        if (!_tokens.IsIdentifier(name) || depth > Deepest || FunctionCalledAt(name, depth) is not { } function)
        {
            return null;
        }

        return function.HasType ? (function.Start, function.End) : LastOfResult(function.Start) is { } last ? TypeOf(last, depth + 1) : null;
    }

    /// <summary>The function of the file that a name calls: the method of the owner's type, otherwise the only function of the name.</summary>
    private FunctionResult? FunctionCalledAt(int name, int depth)
    {
        string text = _tokens.TextOf(name);
        return IsOfPackage(name) ? null
            : IsMember(name) && !IsMemberOfSelf(name) && TypeOf(Owner(name), depth + 1) is { } type
            && _declared.BlockOfType(type.Start, type.End) is var (open, close) && _results.FindBetween(text, open, close) is { } method
            ? method
            : _results.Find(text);
    }

    /// <summary>Whether a name is that of a function of the file.</summary>
    private bool IsFunction(string name) => _own.DeclarationOf(name) is { } declaration && _tokens.IsAny(declaration - 1, "func", "fun", "def");

    /// <summary>
    /// Whether a name is qualified with a package that the file imports, or with a type of LiveKit: <c>lksdk.NewRoom(…)</c> and
    /// <c>livekit::Room::connect(…)</c> are not functions of the file.
    /// </summary>
    private bool IsOfPackage(int name)
        => IsMember(name) && _tokens.IsIdentifier(name - 2)
            && (_types.ResolveAt(name - 2) != ValueKind.None
                || (!IsMember(name - 2) && IsPackage(_tokens.TextOf(name - 2)) && _bindings.Lookup(_tokens.TextOf(name - 2), name) is null));

    private bool IsPackage(string name)
        => _isGo ? _imports.PathOf(name) is not null : (_isPython || _isFlutter) && _imports.IsImportedFromLiveKit(name);

    /// <summary>The last token of the value that a function without a declared result type returns; null if it returns several.</summary>
    private int? LastOfResult(int behindParameters)
    {
        int body = _tokens.IsAny(behindParameters, "=>", "=", ":") ? behindParameters + 1 : behindParameters;
        if (!_tokens.IsBlock(body))
        {
            return body > behindParameters ? FindEnd(body, isInHead: false) - 1 : null;
        }

        int? last = null;
        for (int i = body + 1; i < Math.Min(_tokens.MatchingBracket(body), body + LongestReturn); i++)
        {
            if (_tokens.Is(i, "return") && _tokens.EnclosingBracket(i) == body)
            {
                if (last is not null)
                {
                    return null;
                }

                last = FindEnd(i + 1, isInHead: false) - 1;
            }
        }

        return last;
    }
}
