namespace GrantGen.Facts;

/// <summary>
/// The threads that an action of the claim <c>agentThread</c> reaches: list and create the threads of the scope, read, write and delete those
/// that are listed by ID. Source: livekit/protocol v1.54.0 auth/grants.go, <c>AgentThreadGrant</c>.
/// </summary>
internal static class AgentThreads
{
    /// <summary>The actions.</summary>
    public static readonly IReadOnlyList<Grant> Actions = new[]
    {
        GrantTable.AgentThreadList, GrantTable.AgentThreadCreate, GrantTable.AgentThreadWrite, GrantTable.AgentThreadRead, GrantTable.AgentThreadDelete,
    };

    /// <summary>Whether an action is bound to a scope, and not to single threads.</summary>
    public static bool IsByScope(Grant action) => action == GrantTable.AgentThreadList || action == GrantTable.AgentThreadCreate;

    /// <summary>The grant that limits what an action reaches, unless <c>all</c> is granted.</summary>
    public static Grant TargetOf(Grant action) => IsByScope(action) ? GrantTable.AgentThreadScope : GrantTable.AgentThreadThreadIds;
}
