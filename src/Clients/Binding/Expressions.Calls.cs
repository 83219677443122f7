using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Binding;

/// <content>What a call gives out, by its type argument, by what it gets, or by the name of the variable that is read so.</content>
internal sealed partial class Expressions
{
    private const int LongestTypeArguments = 16;
    private const int LongestProps = 60;
    private const int LongestReturn = 300;

    /// <summary>What the functions that are members are taken of, and those that are nothing alone.</summary>
    private static readonly WordSet s_libraries = new("Arc", "Rc", "Box", "Mutex", "RwLock", "RefCell", "std", "weakref", "typing", "$derived", "$state", "React", "Vue");
    private static readonly WordSet s_members = new("new", "from", "clone", "by", "raw", "move", "get", "addressof");

    private static readonly WordSet s_props = new("defineProps", "reactive", "shallowReactive", "inject", "useContext");

    /// <summary>Functions and constructors whose type argument is what they hold.</summary>
    private static readonly HashSet<string> s_holders = new(StringComparer.Ordinal)
    {
        "useState", "useRef", "ref", "shallowRef", "customRef", "signal", "createSignal", "writable", "readable", "atom", "inject", "useContext", "createContext", "createRef", "BehaviorSubject",
        "ReplaySubject", "Subject", "input", "model", "$state", "useAtomValue",
        "MutableStateFlow", "MutableSharedFlow", "mutableStateOf", "MutableLiveData", "CompletableDeferred", "AtomicReference", "WeakReference", "koinInject", "get", "by",
        "ValueNotifier", "read", "watch", "of", "find", "getIt", "locator", "CurrentValueSubject",
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

        return depth == 0 && _tokens.IsWord(open - 1) && s_holders.Contains(_tokens.TextOf(open - 1)) ? (open + 1, last) : null;
    }

    /// <summary>The type that is declared for the name that ends at a token, as a variable or as a member of a type of the file.</summary>
    public (int Start, int End)? TypeOf(int name, int depth = 0)
    {
        if (depth > Deepest || !_tokens.IsWord(name))
        {
            return null;
        }

        if (!IsMember(name))
        {
            return _bindings.Find(_tokens.TextOf(name), name) is not { } symbol ? null
                : symbol.Type ?? (symbol.Value is { } value && _tokens.Is(value.End - 1, ")") ? PropsOf(_tokens.MatchOf(value.End - 1) - 1) : null);
        }

        return TypeOf(Owner(name), depth + 1) is { } owner ? _declared.TypeOfMember(owner.Start, owner.End, _tokens.TextOf(name)) : null;
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
        return _tokens.Is(comma, ",") && _tokens.KindOf(comma + 1) == TokenKind.Text && HolderNames.IsParticipant(_tokens.TextOf(comma + 1)) && !IsOther(open + 1, comma);
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
        int arrow = open + 1;
        while (arrow < end && !_tokens.Is(arrow, "=>"))
        {
            arrow = _tokens.KindOf(arrow) == TokenKind.Open ? Math.Max(arrow, _tokens.MatchOf(arrow)) + 1 : arrow + 1;
        }

        if (arrow >= end)
        {
            return close > open + 1 ? Of(open + 1, Math.Min(end, close), depth + 1) : Holder.None;
        }

        return _tokens.IsBlock(arrow + 1) ? OfReturn(arrow + 1, depth) : Of(arrow + 1, end, depth + 1);
    }

    /// <summary>The value of a closure behind a call: <c>remember(room) { room.localParticipant }</c>.</summary>
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

            i = _tokens.KindOf(i) == TokenKind.Open ? Math.Max(i, _tokens.MatchOf(i)) : i;
        }

        return Of(start, close, depth + 1);
    }

    /// <summary>The only value that a block returns.</summary>
    private Holder OfReturn(int open, int depth)
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
