namespace GrantGen.AspNetCore;

/// <summary>
/// Tokens for servers: those that join no room, and those with a grant that applies to the whole server. An endpoint issues
/// them only if the application allows it, because its callers become administrators.
/// </summary>
internal static class ServerTokens
{
    private static readonly Permission[] s_serverWide =
    [
        Permission.RoomCreate, Permission.RoomList, Permission.RoomRecord, Permission.IngressAdmin, Permission.SipAdmin, Permission.SipCall, Permission.Agent,
        Permission.AgentAdmin, Permission.AgentSimulationAdmin, Permission.AgentDispatchAdmin, Permission.AgentEndpointCall, Permission.AgentThreadAll,
    ];

    /// <summary>The reason why the policy's tokens are for servers; null if they are not.</summary>
    public static string? FindReason(PolicyGrants grants)
    {
        if (grants.RoomJoin != true)
        {
            return "joins no room";
        }

        return s_serverWide.Where(permission => grants.Permissions.Allows(permission) && !IsBoundToAnAgent(grants, permission))
            .Select(permission => $"grants {permission}, which applies to the whole server")
            .FirstOrDefault();
    }

    /// <summary>Whether the endpoint allows such tokens.</summary>
    public static bool AreAllowed(Microsoft.AspNetCore.Http.Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<ServerTokenAllowed>() is not null;

    /// <summary>The error, and how to resolve it.</summary>
    public static string Sentence(string policy, string reason)
        => $"The policy {policy} {reason}, so the token endpoint would hand a server token to its callers. If that is intended, add .AllowServerToken() to the endpoint.";

    private static bool IsBoundToAnAgent(PolicyGrants grants, Permission permission)
        => permission == Permission.AgentEndpointCall && !string.IsNullOrEmpty(grants.AgentEndpointAgentName);
}
