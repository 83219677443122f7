namespace GrantGen.Clients;

/// <summary>Messages about client files, shared by the build and <c>grantgen check-client</c>.</summary>
internal static class ClientMessages
{
    /// <summary>GG5010. Its arguments are the policy and the property of the grant.</summary>
    public const string UnusedPermission = "No client file of policy '{0}' uses {1}, which it grants: the server would let its holder do what these clients never do";
}
