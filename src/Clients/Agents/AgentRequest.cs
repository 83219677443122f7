using GrantGen.Clients.CallArguments;

namespace GrantGen.Clients.Agents;

/// <summary>A client's request to its token endpoint for an agent.</summary>
/// <param name="Span">The literal, or the name of the constant.</param>
/// <param name="AgentName">The agent's name.</param>
internal sealed record AgentRequest(SourceSpan Span, string AgentName);
