using GrantGen.Generator.Ties;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Domain;

/// <summary>A place that makes a token of a policy: the source of the analysis.</summary>
/// <param name="Policy">The policy, or the grants that are written by hand.</param>
/// <param name="Operation">The call that makes the token, or the grants.</param>
/// <param name="Member">The member that it stands in.</param>
internal sealed record MintSite(TiedPolicy Policy, IOperation Operation, ISymbol Member);
