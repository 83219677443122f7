using GrantGen.Generator.FlowAnalysis.Domain;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Graph;

/// <summary>An edge of the value-flow graph.</summary>
/// <param name="Target">Where the value goes.</param>
/// <param name="Kind">How.</param>
/// <param name="Label">The call, the dispatch or the heap access; null within a function.</param>
/// <param name="At">The operation whose path condition the edge is under; null if it has none.</param>
/// <param name="KilledBy">The later definitions of the variable: the value goes this way only if control does not come to them.</param>
internal readonly record struct FlowEdge(FlowNode Target, FlowEdgeKind Kind, EdgeLabel? Label, IOperation? At, IReadOnlyList<IOperation>? KilledBy = null);
