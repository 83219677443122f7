using GrantGen.Facts;

namespace GrantGen.Permissions;

/// <summary>A permission that a call needs and a policy does not grant.</summary>
/// <param name="Permission">The permission that the policy does not grant.</param>
/// <param name="Grant">The grant that is missing.</param>
/// <param name="Sources">The bits of the sources that are missing, where the grant is a list of them.</param>
internal sealed record MissingPermission(PermissionInfo Permission, Grant Grant, int Sources = 0)
{
    /// <summary>Whether only the return address of the answer is missing, because the participant is hidden. No grant provides it.</summary>
    public bool IsHiddenCaller => Permission == PermissionTable.PublishData && Grant == GrantTable.Hidden;

    /// <summary>The server's reaction, as the end of a message.</summary>
    public string Answer => IsHiddenCaller ? "the server passes on a hidden caller's RPC without its identity, so the answer never arrives" : Permission.Answer;

    /// <summary>Its name in a message: the grant; for a list of sources, also the sources, at least one of which is missing.</summary>
    public string DisplayText => IsHiddenCaller ? "a visible participant" : Sources == 0
        ? Grant.GrantsProperty
        : $"{Grant.GrantsProperty} with {string.Join(" or ", TrackSourceTable.All.Where(source => (Sources & source.Flag) != 0).Select(source => source.Name))}";
}
