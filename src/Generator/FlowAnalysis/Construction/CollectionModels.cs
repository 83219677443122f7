using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <summary>The effect of the members of the standard library's collections, queues, channels, caches and completion sources on their elements, by name.</summary>
internal static class CollectionModels
{
    private static readonly HashSet<string> s_puts = new(StringComparer.Ordinal)
    {
        "Add", "TryAdd", "AddRange", "AddFirst", "AddLast", "AddOrUpdate", "Insert", "SetItem", "Append", "Prepend", "Enqueue", "Push", "TryUpdate", "Set", "SetResult", "TrySetResult",
        "Write", "TryWrite", "WriteAsync", "Post", "SendAsync", "GetOrAdd", "GetOrCreate", "GetOrCreateAsync",
    };

    private static readonly HashSet<string> s_caches = new(StringComparer.Ordinal) { "GetOrAdd", "AddOrUpdate", "GetOrCreate", "GetOrCreateAsync" };

    private static readonly HashSet<string> s_takesOut = new(StringComparer.Ordinal)
    {
        "TryGetValue", "TryDequeue", "TryPop", "TryPeek", "TryTake", "TryRead", "TryRemove", "Remove", "TryReceive",
    };

    private static readonly HashSet<string> s_returns = new(StringComparer.Ordinal)
    {
        "First", "FirstOrDefault", "Single", "SingleOrDefault", "Last", "LastOrDefault", "ElementAt", "ElementAtOrDefault", "Find", "FindLast", "Dequeue", "Pop", "Peek", "Take",
        "ReadAsync", "Receive", "ReceiveAsync", "GetValueOrDefault", "Get", "GetOrAdd", "GetOrCreate", "GetOrCreateAsync", "AddOrUpdate", "GetValue", "MaxBy", "MinBy", "WhenAny", "Max", "Min", "FirstAsync", "FirstOrDefaultAsync", "SingleAsync", "SingleOrDefaultAsync", "LastAsync", "LastOrDefaultAsync", "ElementAtAsync",
    };

    private static readonly HashSet<string> s_passesOn = new(StringComparer.Ordinal)
    {
        "Values", "Value", "Reader", "Writer", "First", "Last", "Next", "Previous", "GetEnumerator", "GetAsyncEnumerator", "Where", "OrderBy", "OrderByDescending", "ThenBy", "Reverse", "Skip", "SkipWhile", "TakeWhile", "Distinct", "Concat", "Union", "ToList", "ToArray", "ToHashSet",
        "AsEnumerable", "AsReadOnly", "ReadAllAsync", "WhenAll", "WhenEach", "Append", "Prepend", "ToImmutableArray", "ToImmutableList", "Cast", "OfType", "GetRange", "DefaultIfEmpty", "WithCancellation",
        "TakeLast", "SkipLast", "Order", "OrderDescending", "ThenByDescending", "DistinctBy", "Except", "ExceptBy", "Intersect", "IntersectBy", "UnionBy", "FindAll", "Shuffle", "AsSpan", "AsMemory", "Span", "Slice", "AsQueryable", "AsParallel",
        "AsOrdered", "ToImmutableHashSet", "ToFrozenSet", "ToImmutableDictionary", "ToFrozenDictionary", "ToAsyncEnumerable", "ToBlockingEnumerable", "ToListAsync", "ToArrayAsync",
    };

    /// <summary>Whether a method puts its argument into the object.</summary>
    public static bool Puts(string name) => s_puts.Contains(name);

    /// <summary>Whether a method takes an element out into an <c>out</c> parameter.</summary>
    public static bool TakesOut(string name) => s_takesOut.Contains(name);

    /// <summary>Whether a method returns an element.</summary>
    public static bool Returns(string name) => s_returns.Contains(name);

    /// <summary>Whether a member returns the same elements.</summary>
    public static bool PassesOn(string name) => s_passesOn.Contains(name);

    /// <summary>
    /// Whether a method returns the same elements. LINQ's <c>Take</c> returns some of them, that of a queue returns one. An immutable collection
    /// returns its changed copy.
    /// </summary>
    public static bool PassesOn(IMethodSymbol method)
        => s_passesOn.Contains(method.Name)
            || (method.Name == "Take" && method.IsExtensionMethod)
            || (method.ContainingType.Name.StartsWith("Immutable", StringComparison.Ordinal)
                && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType));

    /// <summary>Whether a method creates a collection or a channel, with its arguments as elements.</summary>
    public static bool IsFactory(IMethodSymbol method)
        => method is { IsStatic: true, ContainingType: { IsStatic: true, Name: var type } }
            && (type == "Channel" ? method.Name.StartsWith("Create", StringComparison.Ordinal)
                : type.StartsWith("Immutable", StringComparison.Ordinal) && method.Name == "Create");

    /// <summary>Whether a method stores the result of a function, and not the function itself.</summary>
    public static bool IsCache(string name) => s_caches.Contains(name);

    /// <summary>Whether a call assigns the result of a function to a variable that has no value yet.</summary>
    public static bool IsInitialization(IMethodSymbol method) => method is { Name: "EnsureInitialized", ContainingType.Name: "LazyInitializer" };

    /// <summary>Whether a type parameter of a method represents the elements of its collection.</summary>
    public static bool IsElementType(ITypeSymbol type)
        => type is ITypeParameterSymbol { Name: "T" or "TSource" or "TElement" or "TFirst" or "TOuter" or "TInput" };

    /// <summary>Whether a call replaces the value of a variable.</summary>
    public static bool IsExchange(IMethodSymbol method)
        => method is { Name: "Exchange" or "CompareExchange", ContainingType: { Name: "Interlocked", ContainingNamespace.Name: "Threading" } }
            or { Name: "Write", ContainingType: { Name: "Volatile", ContainingNamespace.Name: "Threading" } };

    /// <summary>Whether elements are taken out by a key, so that the element is known only at run time.</summary>
    public static bool IsKeyed(ITypeSymbol? type)
        => type is INamedTypeSymbol named
            && (named.TypeArguments.Length >= 2 || named.Name is "IMemoryCache" or "ISession" or "Hashtable" or "IDictionary"
                || named.AllInterfaces.Any(one => one.Name == "IDictionary"));

    /// <summary>Whether a parameter is an element, or creates one, and is not a key or a comparer.</summary>
    public static bool IsStored(IParameterSymbol parameter)
        => parameter.RefKind == RefKind.None
            && parameter.OriginalDefinition.Type is not ITypeParameterSymbol { Name: "TKey" }
            && parameter.Name is not ("key" or "index" or "comparer" or "cancellationToken" or "options");
}
