namespace GrantGen.Clients.Agents;

/// <summary>A name that a file imports from another one.</summary>
/// <param name="Module">The module as written: <c>.names</c> in Python, <c>./names.js</c> in JavaScript.</param>
/// <param name="Name">The name in that module; <see cref="All"/> for the module itself.</param>
internal sealed record ImportedName(string Module, string Name)
{
    /// <summary>Denotes all names of a module.</summary>
    public const string All = "*";
}
