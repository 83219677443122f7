using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <summary>An edge between locations, as one end of it sees it.</summary>
/// <param name="Other">The other end.</param>
/// <param name="Kind">The kind of the edge.</param>
/// <param name="Label">The call, the dispatch or the heap access.</param>
/// <param name="At">The operation whose path condition the edge is under.</param>
/// <param name="KilledBy">The definitions that control does not reach if the value flows along the edge.</param>
internal readonly record struct LocationEdge(Location Other, FlowEdgeKind Kind, EdgeLabel? Label, IOperation? At, IReadOnlyList<IOperation>? KilledBy = null);
