using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Binding;

/// <content>The kind of a call's result, from its type argument, its arguments, or the variable that it reads.</content>
internal sealed partial class Expressions
{
    private const int LongestTypeArguments = 16;
    private const int LongestProps = 60;
    private const int LongestReturn = 300;

    /// <summary>What the functions that are members are taken of, and those that are nothing alone.</summary>
    private static readonly KeywordSet s_libraries = new("Arc", "Rc", "Box", "Mutex", "RwLock", "RefCell", "std", "weakref", "typing", "$derived", "$state", "React", "Vue");
    private static readonly KeywordSet s_members = new("new", "from", "clone", "by", "raw", "move", "get", "addressof");

    /// <summary>Methods that return what a collection, a lock or a store holds.</summary>
    private static readonly KeywordSet s_accessors = new("load", "Load", "borrow", "borrow_mut", "as_ref", "as_mut", "read", "write", "getValue", "getState", "peek", "first", "last", "at", "toValue", "as_deref", "Get", "get_ref");

    private static readonly KeywordSet s_beforeValue = new("await", "&", "*", "new");

    private static readonly KeywordSet s_props = new("defineProps", "reactive", "shallowReactive", "inject", "useContext");

    /// <summary>Functions and constructors whose type argument is what they hold.</summary>
    private static readonly HashSet<string> s_holders = new(StringComparer.Ordinal)
    {
        "useState", "useRef", "ref", "shallowRef", "customRef", "signal", "createSignal", "writable", "readable", "atom", "inject", "useContext", "createContext", "createRef", "BehaviorSubject",
        "ReplaySubject", "Subject", "input", "model", "$state", "useAtomValue",
        "MutableStateFlow", "MutableSharedFlow", "mutableStateOf", "MutableLiveData", "CompletableDeferred", "AtomicReference", "WeakReference", "koinInject", "get", "by",
        "ValueNotifier", "StateProvider", "Provider", "FutureProvider", "StreamProvider", "ChangeNotifierProvider", "read", "watch", "of", "find", "getIt", "locator", "CurrentValueSubject",
        "dynamic_cast", "static_cast", "reinterpret_cast", "dynamic_pointer_cast", "static_pointer_cast", "any_cast",
    };

    /// <summary><c>useState&lt;Room | null&gt;(null)</c>: what the type argument before the brackets says.</summary>
    private Holder OfTypeArgument(int last) => TypeArgument(last) is { } type ? _types.Of(type.Start, type.End) : Holder.None;

    /// <summary>Whether a value is held by its type argument, and that is plainly none of LiveKit's: <c>signal&lt;Model | null&gt;(null)</c>.</summary>
    private bool IsOtherByTypeArgument(int end)
        => _tokens.Is(end - 1, ")") && TypeArgument(_tokens.MatchOf(end - 1) - 1) is { } type && _types.Of(type.Start, type.End) == Holder.None && _types.IsOther(type.Start, type.End);

    /// <summary>The type arguments of what is called, where they say what the result is.</summary>
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

        return depth == 0 && _tokens.IsWord(open - 1) && (s_holders.Contains(_tokens.TextOf(open - 1)) || (_tokens.Is(open - 1, "required") && _tokens.IsAny(open - 3, "input", "model"))) ? (open + 1, last) : null;
    }

    /// <summary>
    /// The tokens of the type that is declared for the value that ends at a token: of a variable, of a member of the type around it, or of a
    /// member of a type of the file.
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
            // An element has the type that the collection is declared to hold.
            return TypeOf(_tokens.MatchOf(last) - 1, depth + 1);
        }

        if (_tokens.Is(last, ")"))
        {
            int open = _tokens.MatchOf(last);
            bool isAccessor = _tokens.IsWord(open - 1) && (IsMember(open - 1) ? NamingConventions.IsSame(_tokens.TextOf(open - 1)) || _tokens.IsAny(open - 1, s_accessors) : open + 1 == last);
            return !isAccessor ? null : IsMember(open - 1) && !IsOfSelf(open - 1) ? TypeOf(Owner(open - 1), depth + 1) : TypeOf(open - 1, depth + 1);
        }

        if (!_tokens.IsWord(last))
        {
            return null;
        }

        string text = _tokens.TextOf(last);
        if (!IsMember(last))
        {
            return _bindings.Find(text, last) is { } symbol ? TypeOf(symbol, depth) : _bindings.Member(text, last) is { } field ? TypeOf(field, depth) : null;
        }

        if (IsOfSelf(last))
        {
            return _bindings.Member(text, last) is { } member ? TypeOf(member, depth) : null;
        }

        return TypeOf(Owner(last), depth + 1) is not { } owner ? null
            : _declared.TypeOfMember(owner.Start, owner.End, text) ?? (NamingConventions.IsSame(text) ? owner : null);
    }

    private (int Start, int End)? TypeOf(VariableSymbol symbol, int depth)
    {
        if (symbol.Type is { } type)
        {
            return type;
        }

        if (symbol.Value is not { } value || value.End <= value.Start)
        {
            return null;
        }

        if (_tokens.Is(value.End - 1, ")") && PropsOf(_tokens.MatchOf(value.End - 1) - 1) is { } props)
        {
            return props;
        }

        int start = value.Start;
        while (start < value.End && _tokens.IsAny(start, s_beforeValue))
        {
            start++;
        }

        // new Seat(…), Seat(…)
        if (_tokens.IsWord(start) && (_own.DeclarationOf(_tokens.TextOf(start)) is not null || NamingConventions.OfType(_tokens, start) != Holder.None) && char.IsUpper(_tokens.FirstOf(start)) && !_tokens.IsAny(start + 1, ".", "::"))
        {
            return (start, start + 1);
        }

        int end = start;
        while (end < value.End && end - start < LongestChain && (_tokens.IsWord(end) || _tokens.IsAny(end, s_chain) || _tokens.KindOf(end) == TokenKind.Open))
        {
            end = _tokens.SkipBrackets(end) + 1;
        }

        // A parameter without a type has itself for a value.
        bool isItself = end == start + 1 && _tokens.Is(start, symbol.Name);
        return end == value.End && !isItself ? TypeOf(end - 1, depth + 1) : null;
    }

    /// <summary>The type of the props of a component of Vue, whose template names them alone; null if there are none.</summary>
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

    /// <summary>Vue's <c>defineProps&lt;Props&gt;()</c>, and what else holds an object of a type.</summary>
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

            i = _tokens.KindOf(i) == TokenKind.Close ? Math.Max(0, _tokens.MatchOf(i)) : i;
        }

        return null;
    }

    /// <summary><c>getattr(room, "local_participant", None)</c>.</summary>
    private bool IsGetAttribute(int open)
    {
        int comma = End(open + 1, isInHead: false);
        return _tokens.Is(comma, ",") && _tokens.KindOf(comma + 1) == TokenKind.Text && NamingConventions.IsParticipant(_tokens.TextOf(comma + 1)) && !IsOther(open + 1, comma);
    }

    /// <summary>Whether a function gives out what it gets. As a member, only a library's own does: <c>Arc::new</c>, <c>std::move</c>.</summary>
    private bool IsTransparent(int name)
        => _tokens.IsWord(name)
            && _transparent.Contains(_tokens.TextOf(name))
            && !_own.Has(_tokens.TextOf(name))
            && (IsMember(name) ? _tokens.IsAny(name - 2, s_libraries) : !_tokens.IsAny(name, s_members));

    /// <summary>The first argument, or the value of the closure that is.</summary>
    private Holder OfHanded(int open, int close, int depth)
    {
        int end = End(open + 1, isInHead: false);
        if (_isPython && _tokens.KindOf(open + 1) == TokenKind.Text && _tokens.Is(open - 1, "cast"))
        {
            return _types.Of(open + 1, open + 2);
        }

        if (_tokens.Is(open - 1, "derived") && _tokens.Is(end, ","))
        {
            // derived(room, ($room) => $room.localParticipant)
            int closure = end + 1;
            end = End(closure, isInHead: false);
            open = closure - 1;
        }

        int arrow = open + 1;
        while (arrow < end && !_tokens.Is(arrow, "=>"))
        {
            arrow = _tokens.SkipBrackets(arrow) + 1;
        }

        if (arrow >= end)
        {
            return close > open + 1 ? Of(open + 1, Math.Min(end, close), depth + 1) : Holder.None;
        }

        return _tokens.IsBlock(arrow + 1) ? OfReturn(arrow + 1, depth) : Of(arrow + 1, end, depth + 1);
    }

    /// <summary>The value of a closure after a call: <c>remember(room) { room.localParticipant }</c>.</summary>
    private Holder OfClosure(int open, int depth)
    {
        int callee = open > 0 && _tokens.Is(open - 1, ")") ? _tokens.MatchOf(open - 1) - 1 : open - 1;
        if (open < 0 || depth > Deepest || !IsTransparent(callee))
        {
            return Holder.None;
        }

        // The last statement is the value.
        int close = _tokens.MatchOf(open);
        int start = open + 1;
        if (close - open > LongestReturn)
        {
            return Holder.None;
        }

        for (int i = open + 1; i < close; i++)
        {
            if (_tokens.BeginsLine(i) && !Continues(i))
            {
                start = i;
            }

            i = _tokens.SkipBrackets(i);
        }

        return Of(start, close, depth + 1);
    }

    /// <summary>The only value that a block returns.</summary>
    public Holder OfReturn(int open, int depth)
    {
        Holder found = Holder.None;
        int close = Math.Min(_tokens.MatchOf(open), open + LongestReturn);
        for (int i = open + 1; i < close; i++)
        {
            if (_tokens.Is(i, "return"))
            {
                Holder holder = Of(i + 1, End(i + 1, isInHead: false), depth + 1);
                found = holder != Holder.None ? holder : found;
            }
        }

        return found;
    }

    /// <summary>What a signal or a getter of the file holds, where it is read as a call without arguments: <c>room()</c>, <c>this.room()</c>.</summary>
    private Holder OfAccessor(int name, string text, bool isMember)
    {
        if (_tokens.MatchOf(name + 1) != name + 2)
        {
            return Holder.None;
        }

        return isMember ? (IsOfSelf(name) && _bindings.Member(text, name) is { } member ? member.Holder : Holder.None)
            : _bindings.Find(text, name) is { Value: not null } variable ? variable.Holder
            : Holder.None;
    }
}
