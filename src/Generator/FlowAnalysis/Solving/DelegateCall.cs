using GrantGen.Generator.FlowAnalysis.Domain;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <summary>A call of a delegate, in the function that calls it, or lifted to a caller that passes the delegate in.</summary>
/// <param name="Delegate">The delegate.</param>
/// <param name="Arguments">The arguments.</param>
/// <param name="Result">The result.</param>
/// <param name="Call">The call.</param>
/// <param name="Depth">The number of callers in between.</param>
internal sealed record DelegateCall(Location Delegate, IReadOnlyList<Location?> Arguments, Location Result, EdgeLabel.CallSite Call, int Depth);
