namespace GrantGen.Policies;

/// <summary>The values of one <c>[AgentDispatch]</c>; null and an empty list are left out.</summary>
/// <param name="AgentName">The agent.</param>
/// <param name="Metadata">Metadata of the job.</param>
/// <param name="Deployment">The deployment.</param>
/// <param name="RestartPolicy">The value of <c>AgentRestartPolicy</c>.</param>
/// <param name="Attributes">Attributes of the job.</param>
/// <param name="ThreadId">The thread of the job.</param>
internal sealed record AgentDispatchModel(
    string AgentName,
    string? Metadata,
    string? Deployment,
    int RestartPolicy,
    EquatableArray<KeyValueText> Attributes,
    string? ThreadId);
