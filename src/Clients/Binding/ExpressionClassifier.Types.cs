using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Binding;

/// <content>The types that type arguments and declarations state.</content>
internal sealed partial class ExpressionClassifier
{
    /// <summary>Methods that return the content of a collection, a lock or a store.</summary>
    private static readonly KeywordSet s_accessors = new("load", "Load", "borrow", "borrow_mut", "as_ref", "as_mut", "read", "write", "getValue", "getState", "peek", "first", "last", "at", "toValue", "as_deref", "Get", "get_ref");

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
        "ReplaySubject", "Subject", "input", "model", "$state", "useAtomValue",
        "MutableStateFlow", "MutableSharedFlow", "mutableStateOf", "MutableLiveData", "CompletableDeferred", "AtomicReference", "WeakReference", "koinInject", "get", "by",
        "Map", "Set", "WeakMap", "Array", "WeakRef", "List", "Dictionary", "ConcurrentDictionary", "HashMap", "ConcurrentHashMap", "LinkedHashMap", "ArrayList", "mutableMapOf", "mutableListOf", "mutableSetOf", "mapOf", "listOf", "arrayListOf", "mutableStateListOf", "mutableStateMapOf",
        "ValueNotifier", "StateProvider", "Provider", "FutureProvider", "StreamProvider", "ChangeNotifierProvider", "read", "watch", "of", "find", "getIt", "locator", "CurrentValueSubject",
        "filterIsInstance", "whereType", "OfType", "dynamic_cast", "static_cast", "reinterpret_cast", "dynamic_pointer_cast", "static_pointer_cast", "any_cast",
    };

    /// <summary><c>useState&lt;Room | null&gt;(null)</c>: the type argument before the brackets.</summary>
    private ValueKind ClassifyTypeArgument(int last) => TypeArgument(last) is { } type ? _types.Resolve(type.Start, type.End) : ValueKind.None;

    /// <summary>Whether a value has a type argument that is clearly not LiveKit's: <c>signal&lt;Model | null&gt;(null)</c>.</summary>
    private bool HasUnrelatedTypeArgument(int end)
        => _tokens.Is(end - 1, ")") && TypeArgument(_tokens.MatchingBracket(end - 1) - 1) is { } type && _types.Resolve(type.Start, type.End) == ValueKind.None && _types.IsUnrelated(type.Start, type.End);

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

    /// <summary>
    /// The tokens of the declared type of the value that ends at a token: a variable, a member of the enclosing type, or of a type of the file.
    /// </summary>
    public (int Start, int End)? TypeOf(int last, int depth = 0)
    {
        while (_tokens.IsAny(last, "!", "?") && last > 0)
        {
            last--;
        }

        if (depth > Deepest || last < 0)
        {
            return null;
        }

        if (_tokens.Is(last, "]"))
        {
            // An element has the element type of the declared collection.
            return TypeOf(_tokens.MatchingBracket(last) - 1, depth + 1);
        }

        if (_tokens.Is(last, ")"))
        {
            int open = _tokens.MatchingBracket(last);
            if (_isPython && !_tokens.IsIdentifier(open - 1) && CollectionOfComprehension(open, last) is { } collection)
            {
                return TypeOf(collection, depth + 1);
            }

            if (ElementTypeOf(last, depth) is { } held)
            {
                return held;
            }

            if (!IsMember(open - 1) && IsTransparent(open - 1) && last > open + 1)
            {
                // enumerate(seats)
                return TypeOf(Math.Min(FindEnd(open + 1, isInHead: false), last) - 1, depth + 1);
            }

            bool isOwn = !IsMember(open - 1) || IsMemberOfSelf(open - 1);
            if (isOwn && ResultTypeOf(open - 1, depth) is { } result)
            {
                return result;
            }

            bool isAccessor = _tokens.IsIdentifier(open - 1) && (IsMember(open - 1) ? NamingConventions.IsTransparentMember(_tokens.TextOf(open - 1)) || NamingConventions.IsTransparentMethod(_tokens.TextOf(open - 1)) || _tokens.IsAny(open - 1, s_accessors) : open + 1 == last);
            return (!isAccessor ? null : isOwn ? TypeOf(open - 1, depth + 1) : TypeOf(Owner(open - 1), depth + 1))
                ?? (isOwn ? null : ResultTypeOf(open - 1, depth));
        }

        if (!_tokens.IsIdentifier(last))
        {
            return null;
        }

        string text = _tokens.TextOf(last);
        if (!IsMember(last))
        {
            return _bindings.Lookup(text, last) is { } symbol ? TypeOf(symbol, depth) : _bindings.LookupMember(text, last) is { } field ? TypeOf(field, depth) : null;
        }

        if (IsMemberOfSelf(last))
        {
            return _bindings.LookupMember(text, last) is { } member ? TypeOf(member, depth) : null;
        }

        return TypeOf(Owner(last), depth + 1) is not { } owner ? null
            : _declared.TypeOfMember(owner.Start, owner.End, text) ?? (NamingConventions.IsTransparentMember(text) ? owner : null);
    }

    /// <summary>The receiver type of the closure that the function called at a name takes last: <c>LocalParticipant.() -&gt; Unit</c>; null if it takes none.</summary>
    public (int Start, int End)? ReceiverOfLastParameter(int callee)
    {
        if (!_tokens.IsIdentifier(callee) || FunctionAt(callee) is not { } function || !_tokens.Is(function.Name + 1, "(") || _declared.LastParameter(function.Name + 1) is not var (start, end))
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
        return IsMember(name) && !IsMemberOfSelf(name) && TypeOf(Owner(name), depth + 1) is { } type && _declared.BlockOfType(type.Start, type.End) is var (open, close) && _results.FindBetween(text, open, close) is { } method
            ? method
            : _results.Find(text);
    }

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

    private (int Start, int End)? TypeOf(VariableSymbol symbol, int depth)
    {
        if (symbol.DeclaredType is { } type)
        {
            return type;
        }

        if (symbol.Collection is var (from, to) && to > from)
        {
            // The type of a collection names what it holds.
            return TypeOf(to - 1, depth + 1);
        }

        if (symbol.Initializer is not { } value || value.End <= value.Start)
        {
            return null;
        }

        int last = value.End - 1;
        while (last > value.Start && _tokens.Is(last, "!"))
        {
            last--;
        }

        if (_tokens.Is(last, ")") && ElementTypeOf(last, depth) is { } held)
        {
            return held;
        }

        int start = value.Start;
        while (start < value.End && _tokens.IsAny(start, s_beforeValue))
        {
            start++;
        }

        // new Seat(…), Seat(…)
        if (_tokens.IsIdentifier(start) && (_own.DeclarationOf(_tokens.TextOf(start)) is not null || NamingConventions.KindOfType(_tokens, start) != ValueKind.None) && char.IsUpper(_tokens.FirstOf(start)) && !_tokens.IsAny(start + 1, ".", "::"))
        {
            return (start, start + 1);
        }

        int end = start;
        while (end < value.End && end - start < LongestChain && (_tokens.IsIdentifier(end) || _tokens.IsAny(end, s_chain) || _tokens.KindOf(end) == TokenKind.Open))
        {
            end = _tokens.SkipBrackets(end) + 1;
        }

        // The value of a parameter without a type is the parameter itself.
        bool isItself = end == start + 1 && _tokens.Is(start, symbol.Name);

        // store.call ?: return
        bool isFirst = end == value.End || _tokens.IsAny(end, "??", "||") || (_tokens.Is(end, ":") && _tokens.Is(end - 1, "?"));
        return isFirst && !isItself ? TypeOf(end - 1, depth + 1) : null;
    }

    /// <summary>The type that a call states: by its type argument, or by the context that it reads, as in <c>useContext(CallContext)</c>.</summary>
    private (int Start, int End)? ElementTypeOf(int close, int depth)
    {
        int open = _tokens.MatchingBracket(close);
        return PropsOf(open - 1) is { } props ? props
            : _isJavaScript && depth < Deepest && close == open + 2 && _tokens.IsIdentifier(open + 1) && _tokens.IsAny(open - 1, s_consumers) && _bindings.Lookup(_tokens.TextOf(open + 1), open + 1) is { } context ? TypeOf(context, depth + 1)
            : TypeArgument(open - 1);
    }

    /// <summary>The type of a Vue component's props, which its template accesses by their bare names; null if there is none.</summary>
    private (int Start, int End)? PropsType()
    {
        if (!_isVue)
        {
            return null;
        }

        if (_props is null)
        {
            _props = (0, 0);
            for (int i = 0; i < _tokens.Count; i++)
            {
                if (_tokens.Is(i, "defineProps") && _tokens.Is(i + 1, "<"))
                {
                    int end = i + 2;
                    while (end < _tokens.Count && end < i + LongestProps && !_tokens.Is(end, ">"))
                    {
                        end = _tokens.SkipBrackets(end) + 1;
                    }

                    _props = (i + 2, end);
                    break;
                }
            }
        }

        return _props.Value.End > 0 ? _props : null;
    }

    /// <summary>Vue's <c>defineProps&lt;Props&gt;()</c>, and other calls whose type argument is the type of an object.</summary>
    private (int Start, int End)? PropsOf(int last)
    {
        if (!_tokens.Is(last, ">"))
        {
            return null;
        }

        for (int i = last - 1; i > Math.Max(0, last - LongestProps); i--)
        {
            if (_tokens.Is(i, "<") && _tokens.IsAny(i - 1, s_props))
            {
                return (i + 1, last);
            }

            i = _tokens.KindOf(i) == TokenKind.Close ? Math.Max(0, _tokens.MatchingBracket(i)) : i;
        }

        return null;
    }
}
