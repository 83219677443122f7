namespace GrantGen.AspNetCore;

/// <summary>
/// Tokens that are made for servers: those that join no room, and those with a grant that holds on the whole server. An endpoint issues
/// them only if the application allows it, because its callers become administrators.
/// </summary>
internal static class ServerTokens
{
    private static readonly Permission[] s_serverWide =
    [
        Permission.RoomCreate, Permission.RoomList, Permission.RoomRecord, Permission.IngressAdmin, Permission.SipAdmin, Permission.SipCall, Permission.Agent,
        Permission.AgentAdmin, Permission.AgentSimulationAdmin, Permission.AgentDispatchAdmin, Permission.AgentEndpointCall, Permission.AgentThreadAll,
    ];

    /// <summary>Why the policy's tokens are made for servers; null if they are not.</summary>
    public static string? FindReason(PolicyGrants grants)
    {
        if (grants.RoomJoin != true)
        {
            return "joins no room";
        }

        return s_serverWide.Where(permission => grants.Permissions.Allows(permission) && !IsBoundToAnAgent(grants, permission))
            .Select(permission => $"grants {permission}, which holds on the whole server")
            .FirstOrDefault();
    }

    /// <summary>Whether the endpoint allows them.</summary>
    public static bool AreAllowed(Microsoft.AspNetCore.Http.Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<ServerTokenAllowed>() is not null;

    /// <summary>The mistake, and the way out.</summary>
    public static string Sentence(string policy, string reason)
        => $"The policy {policy} {reason}, so the token endpoint would hand a server token to its callers. If that is intended, add .AllowServerToken() to the endpoint.";

    private static bool IsBoundToAnAgent(PolicyGrants grants, Permission permission) => permission == Permission.AgentEndpointCall && !string.IsNullOrEmpty(grants.AgentEndpointAgentName);
}
