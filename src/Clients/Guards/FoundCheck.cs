namespace GrantGen.Clients.Guards;

/// <summary>A place that reads a permission.</summary>
/// <param name="Token">The token of the name that is read.</param>
/// <param name="Check">What it reads.</param>
/// <param name="IsBelieved">Whether the name alone says so, and nothing says where its value comes from.</param>
internal readonly record struct FoundCheck(int Token, PermissionCheck Check, bool IsBelieved = false);
