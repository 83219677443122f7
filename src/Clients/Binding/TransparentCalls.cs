using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Binding;

/// <summary>Functions that return their argument, or the result of the closure that they receive.</summary>
internal static class TransparentCalls
{
    private static readonly HashSet<string> s_none = new(StringComparer.Ordinal);

    private static readonly HashSet<string> s_javaScript = new(StringComparer.Ordinal)
    {
        "values", "entries", "from", "useContext", "use", "inject", "useMemo", "computed", "$derived", "by", "createMemo", "useRef", "ref", "shallowRef", "toRef", "signal", "markRaw", "toRaw", "unref", "useState", "$state", "raw", "useLatest", "readable", "writable", "firstValueFrom", "lastValueFrom", "toSignal", "toValue", "readonly", "shallowReadonly", "useDeferredValue", "derived", "get", "toRefs", "storeToRefs",
    };

    private static readonly HashSet<string> s_android = new(StringComparer.Ordinal)
    {
        "remember", "lazy", "derivedStateOf", "requireNotNull", "checkNotNull", "mutableStateOf", "MutableStateFlow", "rememberUpdatedState", "WeakReference", "AtomicReference",
        "ofNullable", "requireNonNull",
    };

    private static readonly HashSet<string> s_rust = new(StringComparer.Ordinal) { "new", "clone", "Some", "Ok", "from" };
    private static readonly HashSet<string> s_cpp = new(StringComparer.Ordinal) { "move", "get", "ref", "addressof" };
    private static readonly HashSet<string> s_python = new(StringComparer.Ordinal) { "ref", "proxy", "cast", "enumerate", "list", "tuple", "reversed", "sorted", "iter", "next" };

    /// <summary>The functions of a language.</summary>
    public static HashSet<string> GetNames(ClientSdk sdk) => sdk switch
    {
        ClientSdk.JavaScript => s_javaScript,
        ClientSdk.Android => s_android,
        ClientSdk.Rust => s_rust,
        ClientSdk.Cpp => s_cpp,
        ClientSdk.Python => s_python,
        _ => s_none,
    };
}
