using GrantGen.Generator.FlowAnalysis.Domain;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Graph;

/// <summary>The edges of values into functions and out of them.</summary>
internal static class CallEdges
{
    /// <summary>Adds the edges of an argument. A mutable object is one object on both sides of the call.</summary>
    public static void AddArgument(FlowNode argument, FlowNode parameter, EdgeLabel.CallSite call, bool isShared, IReadOnlyList<IOperation>? killedBy = null)
    {
        argument.AddEdge(parameter, FlowEdgeKind.Call, call, at: null, killedBy);
        if (isShared)
        {
            parameter.AddEdge(argument, FlowEdgeKind.Return, call);
        }
    }

    /// <summary>Adds the edges of a result.</summary>
    public static void AddReturn(FlowNode returned, FlowNode result, EdgeLabel.CallSite call, bool isShared)
    {
        returned.AddEdge(result, FlowEdgeKind.Return, call);
        if (isShared)
        {
            result.AddEdge(returned, FlowEdgeKind.Call, call);
        }
    }
}
