namespace GrantGen.AspNetCore;

/// <summary>
/// Tokens that are made for servers: those that join no room, and those with a grant that holds on the whole server. An endpoint issues
/// them only if the application allows it, because its callers become administrators.
/// </summary>
internal static class ServerTokens
{
    /// <summary>Why the policy's tokens are made for servers; null if they are not.</summary>
    public static string? FindReason(PolicyGrants grants)
    {
        if (grants.RoomJoin != true)
        {
            return "joins no room";
        }

        (string Name, bool? Flag)[] serverWide =
        [
            (nameof(grants.RoomCreate), grants.RoomCreate),
            (nameof(grants.RoomList), grants.RoomList),
            (nameof(grants.RoomRecord), grants.RoomRecord),
            (nameof(grants.IngressAdmin), grants.IngressAdmin),
            (nameof(grants.Agent), grants.Agent),
            (nameof(grants.SipAdmin), grants.SipAdmin),
            (nameof(grants.SipCall), grants.SipCall),
        ];
        return serverWide.Where(grant => grant.Flag == true).Select(grant => $"grants {grant.Name}, which holds on the whole server").FirstOrDefault();
    }

    /// <summary>Whether the endpoint allows them.</summary>
    public static bool AreAllowed(Microsoft.AspNetCore.Http.Endpoint? endpoint) => endpoint?.Metadata.GetMetadata<ServerTokenAllowed>() is not null;

    /// <summary>The mistake, and the way out.</summary>
    public static string Sentence(string policy, string reason)
        => $"The policy {policy} {reason}, so the token endpoint would hand a server token to its callers. If that is intended, add .AllowServerToken() to the endpoint.";
}
