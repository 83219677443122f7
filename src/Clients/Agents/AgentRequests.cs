using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Agents;

/// <summary>The agents that a client's file requests. Immutable.</summary>
/// <param name="All">The requests, by place.</param>
/// <param name="Suppressions">Where its comments silence rules.</param>
internal sealed record AgentRequests(IReadOnlyList<AgentRequest> All, IReadOnlyList<SuppressionDirective> Suppressions);
