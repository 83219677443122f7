using GrantGen.Generator.FlowAnalysis.Domain;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <summary>A path of a token from the site that makes it to a use.</summary>
/// <param name="Operations">The operations on the path: the site, assignments, calls.</param>
/// <param name="Kills">The definitions that would replace the value: control does not reach them.</param>
/// <param name="UsePoints">The use, and the calls by which control came to its function, from the inside out.</param>
/// <param name="UseContext">The context of the use.</param>
/// <param name="CrossesHeap">Whether the path passes through a member of an object, from one call to another.</param>
internal sealed record Witness(IReadOnlyList<Witness.Step> Operations, IReadOnlyList<Witness.Step> Kills, IReadOnlyList<Witness.UsePoint> UsePoints,
    CallContext UseContext, bool CrossesHeap)
{
    /// <summary>An operation on the path.</summary>
    /// <param name="Operation">The operation.</param>
    /// <param name="Context">The context that it runs in.</param>
    /// <param name="Target">
    /// The operation of the same function through which control comes to the use; null if the function does not lead there. What is a condition of
    /// both says nothing about the path: it holds because the use is reached.
    /// </param>
    internal sealed record Step(IOperation Operation, CallContext Context, IOperation? Target);

    /// <summary>An operation through which control comes to the use.</summary>
    /// <param name="Operation">The use, or a call.</param>
    /// <param name="Context">The context that it runs in.</param>
    /// <param name="Origin">The operation of the same function that the path begins with; null if the value comes from outside the function.</param>
    internal sealed record UsePoint(IOperation Operation, CallContext Context, IOperation? Origin);
}
