namespace GrantGen.Clients.Guards;

/// <summary>An occurrence of a name that reads a permission.</summary>
/// <param name="Token">The token of the name that is read.</param>
/// <param name="Check">The permission that it reads.</param>
/// <param name="IsBelieved">Whether only the name indicates the permission, and the origin of its value is unknown.</param>
internal readonly record struct FoundCheck(int Token, PermissionCheck Check, bool IsBelieved = false);
