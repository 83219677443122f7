namespace GrantGen.Clients.Sdks;

/// <summary>An argument of a call.</summary>
/// <param name="Position">Its position; -1 if it has no fixed position.</param>
/// <param name="Name">Its label, or the name of a property in an object; null if the position is enough.</param>
internal sealed record ArgumentSelector(int Position, string? Name = null);
