using GrantGen.Clients.Sdks;

namespace GrantGen.Clients.Trees;

/// <summary>The declaration in another file of the tree that makes a call one of LiveKit's.</summary>
/// <param name="Module">The module as the import writes it; null in a language whose files see each other's names without imports.</param>
/// <param name="Name">The name that the module exports, or that of a type or a function of the tree.</param>
/// <param name="Path">The members between the name and the call.</param>
/// <param name="Call">The call.</param>
internal sealed record ClientDependency(string? Module, string Name, IReadOnlyList<string> Path, ClientCall Call)
{
    /// <summary>The parts of the package or module that the name is imported from, with slashes; null if they are not known.</summary>
    public string? ImportPath { get; init; }

    /// <summary>The dependency if the first name is a member that the enclosing type inherits; null if it inherits from no type of another file.</summary>
    public ClientDependency? Base { get; init; }
}
