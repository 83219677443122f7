using GrantGen.Generator.FlowAnalysis.Domain;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <summary>A path of a token from the site that makes it to a use.</summary>
/// <param name="Operations">The operations on the path, each with the context that it runs in: the site, assignments, calls.</param>
/// <param name="Kills">The definitions that would replace the value, each with its context: control does not reach them.</param>
/// <param name="UseContext">The context of the use.</param>
/// <param name="CrossesHeap">Whether the path passes through a member of an object, from one call to another.</param>
internal sealed record Witness(IReadOnlyList<(IOperation Operation, CallContext Context)> Operations,
    IReadOnlyList<(IOperation Operation, CallContext Context)> Kills, CallContext UseContext, bool CrossesHeap);
