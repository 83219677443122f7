namespace GrantGen.Tool.Why;

/// <summary>Texts that an SDK or the server writes, from <c>messages.json</c>.</summary>
/// <param name="Fragments">The texts.</param>
/// <param name="Entries">The IDs of their causes, the likeliest first.</param>
/// <param name="IsWrapper">Whether an SDK puts these texts around another one, which is then the cause.</param>
internal sealed record MessageRow(IReadOnlyList<string> Fragments, IReadOnlyList<string> Entries, bool IsWrapper = false);
