using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Ties.Flow;

/// <summary>A call of a delegate: which functions it calls is known only when it is known what has come to the place.</summary>
/// <param name="Delegate">The place of the delegate.</param>
/// <param name="Arguments">What it gets, in order; null where that holds nothing of interest.</param>
/// <param name="Result">What it gives.</param>
/// <param name="Call">The call.</param>
internal sealed record Invocation(FlowNode Delegate, IReadOnlyList<FlowNode?> Arguments, FlowNode Result, object Call)
{
    /// <summary>A delegate that is passed on repeatedly: real code does not need more.</summary>
    private const int MaxLifts = 4;

    private readonly HashSet<ISymbol> _bound = new(SymbolEqualityComparer.Default);
    private readonly HashSet<(FlowNode, object)> _lifted = new();
    private int _lifts;

    /// <summary>Adds the ways into a function that can be called here and out of it; false if that has been done.</summary>
    public bool Bind(IMethodSymbol function, Func<ISymbol, FlowNode> nodeOf, Func<ITypeSymbol?, bool> isShared)
    {
        if (!_bound.Add(function))
        {
            return false;
        }

        for (int i = 0; i < Arguments.Count && i < function.Parameters.Length; i++)
        {
            if (Arguments[i] is { } argument)
            {
                IParameterSymbol parameter = function.Parameters[i];
                FlowCalls.Enter(argument, nodeOf(parameter), Call, isShared(parameter.Type));
            }
        }

        FlowCalls.Leave(nodeOf(function), Result, Call, isShared(function.ReturnType));
        return true;
    }

    /// <summary>
    /// The same invocation as one caller of the function around it sees it: what it gets there goes out with that call, and
    /// what it gives comes in with it. Null if that has been done.
    /// </summary>
    public Invocation? Lift(FlowNode function, object call, Func<FlowNode> newNode)
    {
        if (_lifts >= MaxLifts || !_lifted.Add((function, call)))
        {
            return null;
        }

        List<FlowNode?> arguments = new();
        foreach (FlowNode? argument in Arguments)
        {
            FlowNode? outside = argument is null ? null : newNode();
            if (argument is not null && outside is not null)
            {
                // A room that the function connects after it was handed on is the same room outside.
                FlowCalls.Leave(argument, outside, call, isShared: true);
            }

            arguments.Add(outside);
        }

        FlowNode result = newNode();
        result.Link(Result, FlowKind.Enter, call);
        return new Invocation(function, arguments, result, new object()) { _lifts = _lifts + 1 };
    }
}

/// <summary>The ways of values into functions and out of them.</summary>
internal static class FlowCalls
{
    /// <summary>An argument. A thing that may change is the same thing on both sides of the call.</summary>
    public static void Enter(FlowNode argument, FlowNode parameter, object call, bool isShared)
    {
        argument.Link(parameter, FlowKind.Enter, call);
        if (isShared)
        {
            parameter.Link(argument, FlowKind.Leave, call);
        }
    }

    /// <summary>A result.</summary>
    public static void Leave(FlowNode returned, FlowNode result, object call, bool isShared)
    {
        returned.Link(result, FlowKind.Leave, call);
        if (isShared)
        {
            result.Link(returned, FlowKind.Enter, call);
        }
    }
}
