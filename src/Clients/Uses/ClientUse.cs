using GrantGen.Clients.CallArguments;
using GrantGen.Clients.Sdks;
using GrantGen.Clients.Trees;
using GrantGen.Permissions;

namespace GrantGen.Clients.Uses;

/// <summary>A call in a client's file that needs a permission.</summary>
/// <param name="Span">The position of its name.</param>
/// <param name="Name">Its name in messages, with the label if the name alone is not specific.</param>
/// <param name="Call">The call.</param>
/// <param name="Source">The source that it publishes from.</param>
/// <param name="Sdk">The SDK whose call it is.</param>
/// <param name="IsGuarded">Whether the code around it checks the permission first.</param>
internal sealed record ClientUse(SourceSpan Span, string Name, ClientCall Call, PublishedSource Source, ClientSdk Sdk, bool IsGuarded)
{
    /// <summary>The declaration that another file must contain for the call to be LiveKit's; null if this file is enough.</summary>
    public ClientDependency? Dependency { get; init; }

    /// <summary>Whether it depends on the other files of the tree.</summary>
    public bool DependsOnTree => Dependency is not null || Origin is not null || NamesOfChecks.Count > 0;

    /// <summary>The module from which the receiver is imported, if this file treats its name as LiveKit's; null if it is declared here.</summary>
    public ClientDependency? Origin { get; init; }

    /// <summary>Names in the conditions around the call that another file may declare as checks of a permission.</summary>
    public IReadOnlyList<string> NamesOfChecks { get; init; } = Array.Empty<string>();
}
