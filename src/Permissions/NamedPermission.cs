using GrantGen.Facts;

namespace GrantGen.Permissions;

/// <summary>A member of the public enum <c>GrantGen.Permission</c>.</summary>
/// <param name="Name">The name of the member.</param>
/// <param name="Permission">The row of <see cref="PermissionTable"/> that a call of a member with <c>[RequiresPermission]</c> needs; null if no rule reports such calls.</param>
/// <param name="Grant">The grant that states the permission.</param>
/// <param name="Source">The member of <c>TrackSources</c> that may be published, if the permission is about one.</param>
internal sealed record NamedPermission(string Name, PermissionInfo? Permission, Grant Grant, string? Source = null);
