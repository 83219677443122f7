namespace GrantGen.Tool.Why;

/// <summary>A status or code that explains little by itself, from <c>statuses.json</c>.</summary>
/// <param name="Word">The status, in lower case.</param>
/// <param name="Entries">The IDs of its causes, most likely first.</param>
internal sealed record StatusRow(string Word, IReadOnlyList<string> Entries);
