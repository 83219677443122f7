namespace GrantGen.Clients.Guards;

/// <summary>A part of the text that runs only after a check.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The first character after it.</param>
/// <param name="Check">The permission that was checked.</param>
/// <param name="Wanted">The variable that a call must have as an argument to be guarded, because the check was made only if it is true; null for any call.</param>
internal readonly record struct GuardedRegion(int Start, int End, PermissionCheck Check, string? Wanted = null);
