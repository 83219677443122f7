namespace GrantGen.AspNetCore;

/// <summary>Where a setting comes from. The first level that has a value is the one that counts.</summary>
/// <param name="Name">The level, for messages.</param>
/// <param name="Read">The value of a setting on this level; null or empty if it has none.</param>
internal sealed record SettingLevel(string Name, Func<string, string?> Read);
