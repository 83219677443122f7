namespace GrantGen.AspNetCore;

/// <summary>A source of settings. The first level that has a value takes precedence.</summary>
/// <param name="Name">The level, for messages.</param>
/// <param name="Read">The value of a setting on this level; null or empty if it has none.</param>
internal sealed record SettingLevel(string Name, Func<string, string?> Read);
