using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <summary>
/// Writes to a member of an object that a later write in the same code replaces, before the object is read: an assignment
/// to a property, or a call of a builder's method. Unlike locals, members of objects have no definitions.
/// </summary>
internal sealed class MemberOverwrites
{
    /// <summary>The maximum number of writes to one member. Code with more is a table of data.</summary>
    private const int MaxWrites = 30;

    private readonly Dictionary<(ISymbol Root, string Path), List<IOperation>> _writes = new(KeyComparer.Instance);
    private readonly Dictionary<ISymbol, List<IOperation>> _references = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IOperation, (ISymbol Root, string Path)> _keys = new();
    private readonly Compilation _compilation;

    public MemberOverwrites(Compilation compilation) => _compilation = compilation;

    /// <summary>Adds an operation, in source order.</summary>
    public void Add(IOperation operation)
    {
        if (AccessPathRootOf(operation) is { } variable)
        {
            if (!_references.TryGetValue(variable, out List<IOperation>? references))
            {
                _references.Add(variable, references = new List<IOperation>());
            }

            references.Add(operation);
        }

        (IOperation? holder, string path) = operation switch
        {
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: { } instance, Member: var member } } => (instance, member.Name),
            IInvocationOperation { Instance: { } instance, TargetMethod: { IsStatic: false } method, Arguments.Length: > 0 } when method.IsInSource(_compilation) => (instance, method.Name + "()"),
            _ => (null, ""),
        };
        if (holder is null || RootOf(holder, ref path) is not { } root)
        {
            return;
        }

        if (!_writes.TryGetValue((root, path), out List<IOperation>? writes))
        {
            _writes.Add((root, path), writes = new List<IOperation>());
        }

        writes.Add(operation);
        _keys[operation] = (root, path);
    }

    /// <summary>The later writes that replace what a write stores; null if there are none.</summary>
    public IReadOnlyList<IOperation>? KillersOf(IOperation write)
    {
        if (!_keys.TryGetValue(write, out (ISymbol Root, string Path) key) || _writes[key].Count is < 2 or > MaxWrites)
        {
            return null;
        }

        List<IOperation> killers = _writes[key].Where(later => Replaces(later, write, key.Root)).ToList();
        return killers.Count == 0 ? null : killers;
    }

    private bool Replaces(IOperation later, IOperation write, ISymbol root)
    {
        int end = write.Syntax.Span.End;
        bool isChain = later.Syntax.SpanStart == write.Syntax.SpanStart && later.Syntax.Span.End > end;
        if (later == write || (!isChain && later.Syntax.SpanStart < end) || ReachingDefinitions.MayNotRunOnce(later, write))
        {
            return false;
        }

        return isChain || !_references.TryGetValue(root, out List<IOperation>? references)
            || !references.Exists(reference => reference.Syntax.SpanStart >= end && reference.Syntax.SpanStart < later.Syntax.SpanStart);
    }

    /// <summary>The variable that holds the object; for a new object, the variable that it initializes.</summary>
    private static ISymbol? RootOf(IOperation holder, ref string path)
    {
        while (true)
        {
            switch (holder = holder.Unwrapped())
            {
                case IMemberReferenceOperation { Instance: { } instance } reference:
                    path = reference.Member.Name + "." + path;
                    holder = instance;
                    break;
                case IInvocationOperation { Instance: { } receiver } call when SymbolEqualityComparer.Default.Equals(call.Type, receiver.Type):
                    holder = receiver;
                    break;
                case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver, Parent.Parent.Parent.Parent: IObjectCreationOperation creation }:
                    return DeclaredFor(creation);
                case IObjectCreationOperation created:
                    return DeclaredFor(created);
                default:
                    return AccessPathRootOf(holder);
            }
        }
    }

    private static ISymbol? DeclaredFor(IOperation creation)
    {
        IOperation value = creation;
        while (value.Parent is IConversionOperation or IParenthesizedOperation or IInvocationOperation)
        {
            value = value.Parent;
        }

        return value.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } ? local : null;
    }

    private static ISymbol? AccessPathRootOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } field => field.Field,
        _ => null,
    };

    private sealed class KeyComparer : IEqualityComparer<(ISymbol Root, string Path)>
    {
        public static readonly KeyComparer Instance = new();

        public bool Equals((ISymbol Root, string Path) x, (ISymbol Root, string Path) y)
            => x.Path == y.Path && SymbolEqualityComparer.Default.Equals(x.Root, y.Root);

        public int GetHashCode((ISymbol Root, string Path) key)
            => SymbolEqualityComparer.Default.GetHashCode(key.Root) ^ StringComparer.Ordinal.GetHashCode(key.Path);
    }
}
