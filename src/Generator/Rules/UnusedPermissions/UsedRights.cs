using GrantGen.Facts;
using GrantGen.Permissions;
using GrantGen.Policies;

namespace GrantGen.Generator.Rules.UnusedPermissions;

/// <summary>The permissions that calls need, and the corresponding rights: publishing is a separate right for each source.</summary>
internal sealed class UsedRights
{
    private readonly HashSet<PermissionInfo> _permissions = new();
    private readonly HashSet<string> _rights = new(StringComparer.Ordinal);

    /// <summary>The names of the rights.</summary>
    public IReadOnlyCollection<string> Rights => _rights;

    /// <summary>Whether a call needs the permission.</summary>
    public bool Contains(PermissionInfo permission) => _permissions.Contains(permission);

    /// <summary>Adds the permission that a call needs.</summary>
    public void Add(PermissionInfo permission, Grant? named, PublishedSource source)
    {
        _permissions.Add(permission);
        _rights.UnionWith(RequiredRights.Find(permission, named, source));
    }

    /// <summary>Adds a permission that a call can need. If no call determines which of its rights are needed, all of them count as used.</summary>
    public void AddPossible(PermissionInfo permission)
    {
        List<string> all = RequiredRights.Find(permission, null, PublishedSource.Undetermined).ToList();
        if (_permissions.Add(permission) && !all.Exists(_rights.Contains))
        {
            _rights.UnionWith(all);
        }
    }

    /// <summary>Adds the permissions and rights that other calls need.</summary>
    public void UnionWith(UsedRights other)
    {
        _permissions.UnionWith(other._permissions);
        _rights.UnionWith(other._rights);
    }
}
