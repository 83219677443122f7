using System.Collections.Immutable;
using GrantGen.Permissions;

namespace GrantGen.Generator.Rules.UnusedPermissions;

/// <summary>
/// The used permissions of a policy, as a property of GG2110 and GG5010: their fix reduces the policy to them. A permission that an untied call can need counts
/// as used.
/// </summary>
internal static class UsedPermissions
{
    private const string Key = "used";

    /// <summary>The properties of a diagnostic.</summary>
    public static ImmutableDictionary<string, string?> ToProperties(IEnumerable<PermissionInfo> used)
        => ImmutableDictionary<string, string?>.Empty.Add(Key, string.Join(";", used.Select(permission => permission.RuleId).Distinct().OrderBy(id => id, StringComparer.Ordinal)));

    /// <summary>The used permissions in a diagnostic's properties; null if it has none.</summary>
    public static IReadOnlyCollection<PermissionInfo>? TryRead(ImmutableDictionary<string, string?> properties)
        => properties.TryGetValue(Key, out string? text) && text is not null
            ? PermissionTable.All.Where(permission => text.Split(';').Contains(permission.RuleId, StringComparer.Ordinal)).ToList()
            : null;
}
