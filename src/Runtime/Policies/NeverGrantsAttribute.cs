namespace GrantGen;

/// <summary>
/// States that no policy, and no hand-written token, grants a permission: in the whole assembly, or in the type, in the types that
/// are nested in it and in those that derive from it. A token that breaks this is reported as error GG4010.
/// </summary>
/// <remarks>
/// A join token with <c>roomAdmin</c> grants every participant permission, because its holder can grant itself the rest. A permission
/// that the server's default grants counts as well.
/// </remarks>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true,
    Inherited = true)]
public sealed class NeverGrantsAttribute : Attribute
{
    /// <summary>Forbids permissions.</summary>
    /// <param name="permissions">The permissions.</param>
    public NeverGrantsAttribute(params Permission[] permissions) => Permissions = permissions ?? [];

    /// <summary>The permissions.</summary>
    public IReadOnlyList<Permission> Permissions { get; }
}
