namespace GrantGen.Tool.Why;

/// <summary>Messages of an SDK or the server, from <c>messages.json</c>.</summary>
/// <param name="Fragments">The messages.</param>
/// <param name="Entries">The IDs of their causes, most likely first.</param>
/// <param name="IsWrapper">Whether an SDK puts these messages around another one, which is then the cause.</param>
internal sealed record MessageRow(IReadOnlyList<string> Fragments, IReadOnlyList<string> Entries, bool IsWrapper = false);
