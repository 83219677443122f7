namespace GrantGen.Clients.Trees;

/// <summary>A name that another file of the tree declares.</summary>
/// <param name="Module">The module as the import writes it; null in a language whose imports name no file.</param>
/// <param name="Name">The name that is declared there.</param>
/// <param name="ImportPath">The parts of the package or module that the name is imported from, with slashes; null if they are not known.</param>
internal readonly record struct ForeignName(string? Module, string Name, string? ImportPath = null);
