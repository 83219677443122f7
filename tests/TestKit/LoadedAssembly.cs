using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;

namespace GrantGen.TestKit;

/// <summary>A loaded test project whose members can be called. It shares GrantGen.dll with the test.</summary>
public sealed class LoadedAssembly : IDisposable
{
    private const BindingFlags Members =
        BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;

    private readonly Context _context;

    internal LoadedAssembly(ImmutableArray<byte> image, IReadOnlyDictionary<string, ImmutableArray<byte>> others)
    {
        _context = new Context(others);
        Assembly = _context.Load(image);
    }

    /// <summary>The assembly.</summary>
    public Assembly Assembly { get; }

    /// <summary>A type of the assembly.</summary>
    /// <param name="typeName">
    /// The metadata name, with <c>+</c> between nested types, and with the arguments of a generic type in brackets: <c>Shop.Box`1[System.Int32]</c>.
    /// </param>
    /// <returns>The type.</returns>
    public Type Type(string typeName) => System.Type.GetType(typeName, null, Resolve)
        ?? throw new KitException($"The assembly has no type {typeName}; it has:", Assembly.GetTypes().Select(t => "  " + t.FullName));

    /// <summary>Calls a static method, or a method of a new instance. Optional parameters can be left out.</summary>
    /// <param name="typeName">The metadata name of its type.</param>
    /// <param name="method">Its name.</param>
    /// <param name="args">The arguments, by position.</param>
    /// <returns>The result of the method.</returns>
    public object? Invoke(string typeName, string method, params object?[] args)
    {
        var type = Type(typeName);
        var candidates = type.GetMethods(Members).Where(m => m.Name == method && !m.ContainsGenericParameters && Takes(m, args)).ToList();
        if (candidates.Count != 1)
        {
            throw new KitException(
                $"{candidates.Count} methods {typeName}.{method} take these {args.Length} arguments; there are:",
                type.GetMethods(Members).Where(m => m.Name == method).Select(m => "  " + m));
        }

        var target = candidates[0].IsStatic ? null : Activator.CreateInstance(type, nonPublic: true);
        var missing = candidates[0].GetParameters().Skip(args.Length).Select(Default);
        return Call(() => candidates[0].Invoke(target, [.. args, .. missing]));
    }

    /// <summary>Calls a method and casts its result.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="typeName">The metadata name of its type.</param>
    /// <param name="method">Its name.</param>
    /// <param name="args">The arguments, by position.</param>
    /// <returns>The result of the method.</returns>
    public T Invoke<T>(string typeName, string method, params object?[] args) => (T)Invoke(typeName, method, args)!;

    /// <summary>Reads a static property.</summary>
    /// <param name="typeName">The metadata name of its type.</param>
    /// <param name="name">Its name.</param>
    /// <returns>Its value.</returns>
    public object? Property(string typeName, string name)
    {
        var property = Type(typeName).GetProperty(name, Members) ?? throw new KitException($"{typeName} has no property {name}");
        return Call(() => property.GetValue(null));
    }

    /// <summary>Reads a static property and casts it.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="typeName">The metadata name of its type.</param>
    /// <param name="name">Its name.</param>
    /// <returns>Its value.</returns>
    public T Property<T>(string typeName, string name) => (T)Property(typeName, name)!;

    /// <inheritdoc/>
    public void Dispose() => _context.Unload();

    private Type? Resolve(Assembly? assembly, string name, bool ignoreCase) => Assembly.GetType(name) ?? typeof(object).Assembly.GetType(name);

    private static bool Takes(MethodInfo method, object?[] args)
    {
        var parameters = method.GetParameters();
        return args.Length <= parameters.Length
            && parameters.Skip(args.Length).All(p => p.IsOptional)
            && parameters.Zip(args).All(pair => pair.Second is { } value
                ? pair.First.ParameterType.IsInstanceOfType(value)
                : !pair.First.ParameterType.IsValueType || Nullable.GetUnderlyingType(pair.First.ParameterType) is not null);
    }

    // The default value of a struct parameter is recorded as null.
    private static object? Default(ParameterInfo parameter) =>
        parameter.DefaultValue ?? (parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null);

    // The test needs the exception of the called code, not reflection's wrapper.
    private static object? Call(Func<object?> call)
    {
        try
        {
            return call();
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    private sealed class Context(IReadOnlyDictionary<string, ImmutableArray<byte>> others)
        : AssemblyLoadContext("GrantGen test", isCollectible: true)
    {
        public Assembly Load(ImmutableArray<byte> image) => LoadFromStream(new MemoryStream([.. image]));

        // Other assemblies, such as GrantGen.dll, come from the test, so that their types are the same on both sides.
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name is { } name && others.TryGetValue(name, out var image) ? Load(image) : null;
    }
}
