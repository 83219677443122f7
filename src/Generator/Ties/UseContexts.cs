using GrantGen.Generator.FlowAnalysis.Conditions;
using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.FlowAnalysis.Solving;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Ties;

/// <summary>
/// Finds the conditions under which a use runs: those around it, and those around the calls of the local function or the private
/// helper that it is in, if these are all known.
/// </summary>
internal sealed class UseContexts
{
    /// <summary>The maximum depth of nested helpers.</summary>
    private const int MaxDepth = 3;

    /// <summary>The maximum number of calls of one helper.</summary>
    private const int MaxCalls = 12;

    private readonly Dictionary<ISymbol, List<IOperation>> _calls = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _passedOn = new(SymbolEqualityComparer.Default);
    private readonly FormulaBuilder _formulas;

    /// <param name="graphs">The graphs whose calls are known.</param>
    /// <param name="formulas">Builds the formulas.</param>
    public UseContexts(IReadOnlyList<TypeFlowGraph> graphs, FormulaBuilder formulas)
    {
        _formulas = formulas;
        foreach (TypeFlowGraph graph in graphs)
        {
            foreach ((IMethodSymbol method, IOperation call) in graph.HelperCalls)
            {
                if (call is IMethodReferenceOperation)
                {
                    _passedOn.Add(method);
                    continue;
                }

                if (!_calls.TryGetValue(method, out List<IOperation>? calls))
                {
                    _calls.Add(method, calls = new List<IOperation>());
                }

                calls.Add(call);
            }
        }
    }

    /// <summary>The contexts that a use can run in, each with the condition around the calls by which control comes to the function of the use.</summary>
    /// <param name="use">The use.</param>
    /// <param name="context">Its context, as far as it is known.</param>
    public IEnumerable<(CallContext Context, Formula Calls)> GetContexts(IOperation use, CallContext context)
        => Expand(use, context, MaxDepth)
            .Select(entry => (entry.Context, Formula.All(entry.Operations.Skip(1).Select(one => _formulas.Build(one.Operation, one.Context)))));

    /// <summary>The contexts, each with the operations that control passes through.</summary>
    private IEnumerable<(CallContext Context, IEnumerable<(IOperation Operation, CallContext Context)> Operations)> Expand(IOperation operation,
        CallContext context, int depth)
    {
        if (context.Call is not null || depth == 0 || CallsAround(operation) is not { } calls || calls.Count > MaxCalls)
        {
            yield return (context, new[] { (operation, context) });
            yield break;
        }

        foreach (IOperation call in calls)
        {
            foreach ((CallContext caller, IEnumerable<(IOperation Operation, CallContext Context)> outside) in Expand(call,
                context.Caller ?? new CallContext(EnclosingFunctions.Find(call)), depth - 1))
            {
                CallContext inner = new(context.Function, call, caller);
                yield return (inner, outside.Prepend((operation, inner)));
            }
        }
    }

    /// <summary>The calls of the innermost function around an operation, if these are all known; null otherwise.</summary>
    private IReadOnlyList<IOperation>? CallsAround(IOperation operation)
        => CallsOfLambda(operation)
            ?? (HelperAround(operation) is { } helper && !_passedOn.Contains(helper) && _calls.TryGetValue(helper, out List<IOperation>? calls) ? calls : null);

    /// <summary>The calls of a lambda in a local that is not used except for these calls.</summary>
    private static IReadOnlyList<IOperation>? CallsOfLambda(IOperation operation)
    {
        IOperation? lambda = operation;
        while (lambda is not (null or IAnonymousFunctionOperation))
        {
            lambda = lambda is ILocalFunctionOperation ? null : lambda.Parent;
        }

        if (lambda?.Parent is not IDelegateCreationOperation creation
            || creation.Wrapped().Parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } })
        {
            return null;
        }

        List<IOperation> calls = new();
        foreach (IOperation reference in operation.GetRoot().Descendants()
            .Where(other => other is ILocalReferenceOperation { Local: var used } && SymbolEqualityComparer.Default.Equals(used, local)))
        {
            if (reference.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call && call.Instance == reference)
            {
                calls.Add(call);
            }
            else
            {
                return null;
            }
        }

        return calls;
    }

    private static IMethodSymbol? HelperAround(IOperation operation)
        => EnclosingFunctions.MemberOf(operation) is { } function && MemberKinds.IsHelper(function) ? function : null;
}
