namespace GrantGen.Policies;

/// <summary>A member that conflicts with a generated one.</summary>
/// <param name="Name">Its name.</param>
/// <param name="CopiedFile">The file that declares it, if that is a copy of a generated one.</param>
internal sealed record MemberConflict(string Name, string? CopiedFile);
