using GrantGen.Generator.FlowAnalysis.Domain;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Graph;

/// <summary>An edge of the value-flow graph.</summary>
/// <param name="Target">The node that the value flows to.</param>
/// <param name="Kind">The kind of the edge.</param>
/// <param name="Label">The call, the dispatch or the heap access; null within a function.</param>
/// <param name="At">The operation whose path condition the edge is under; null if it has none.</param>
/// <param name="KilledBy">The later definitions of the variable: the value flows along the edge only if control does not reach them.</param>
internal readonly record struct FlowEdge(FlowNode Target, FlowEdgeKind Kind, EdgeLabel? Label, IOperation? At, IReadOnlyList<IOperation>? KilledBy = null);
