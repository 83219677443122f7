namespace GrantGen.Policies;

/// <summary>One type declaration of the chain.</summary>
/// <param name="Keyword">The keywords before the name: <c>class</c>, <c>record struct</c>, …</param>
/// <param name="Name">The name with its type parameters, keywords escaped.</param>
/// <param name="IsPartial">Whether every part of it is partial.</param>
internal sealed record TypeDeclaration(string Keyword, string Name, bool IsPartial);
