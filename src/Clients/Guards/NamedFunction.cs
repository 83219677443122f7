namespace GrantGen.Clients.Guards;

/// <summary>A function, a method or a variable that holds one.</summary>
/// <param name="Name">The token of its name.</param>
/// <param name="Start">The first token of its body.</param>
/// <param name="End">The first token after it.</param>
internal readonly record struct NamedFunction(int Name, int Start, int End);
