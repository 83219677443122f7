namespace GrantGen;

/// <summary>
/// For a method or property that wraps calls that need a permission: its callers need the permission. The calls inside it
/// that need the same permission are then the responsibility of the callers and are not reported.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property, AllowMultiple = true, Inherited = true)]
public sealed class RequiresPermissionAttribute : Attribute
{
    /// <summary>States that callers need a permission.</summary>
    /// <param name="permission">The permission.</param>
    public RequiresPermissionAttribute(Permission permission) => Permission = permission;

    /// <summary>The permission.</summary>
    public Permission Permission { get; }
}
