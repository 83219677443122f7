namespace GrantGen.Clients.Sdks;

/// <summary>An argument of a call.</summary>
/// <param name="Position">Where it stands; -1 where it has no place of its own.</param>
/// <param name="Name">Its label, or the name of a property in an object; null if the position says all.</param>
internal sealed record ArgumentSelector(int Position, string? Name = null);
