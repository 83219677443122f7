using GrantGen.Generator.FlowAnalysis.Domain;

namespace GrantGen.Generator.FlowAnalysis.Graph;

/// <summary>A call of a delegate. Its targets are known only when the values of the delegate are.</summary>
/// <param name="Delegate">The node of the delegate.</param>
/// <param name="Arguments">The arguments in order; null for an argument that carries no tracked value.</param>
/// <param name="Result">The node of the result.</param>
/// <param name="Call">The label of the edges into the functions and out of them.</param>
internal sealed record DelegateCallSite(FlowNode Delegate, IReadOnlyList<FlowNode?> Arguments, FlowNode Result, EdgeLabel.CallSite Call);
