using GrantGen.Clients.Lexing;

namespace GrantGen.Clients.Agents;

/// <summary>The agents that a client's file requests. Immutable.</summary>
/// <param name="All">The requests, in source order.</param>
/// <param name="Suppressions">The parts of the file in which comments suppress rules.</param>
internal sealed record AgentRequests(IReadOnlyList<AgentRequest> All, IReadOnlyList<SuppressionDirective> Suppressions);
