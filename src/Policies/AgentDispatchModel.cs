namespace GrantGen.Policies;

/// <summary>What one <c>[AgentDispatch]</c> says.</summary>
internal sealed record AgentDispatchModel(string AgentName, string? Metadata);
