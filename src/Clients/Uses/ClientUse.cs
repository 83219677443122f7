using GrantGen.Clients.CallArguments;
using GrantGen.Clients.Sdks;
using GrantGen.Clients.Trees;
using GrantGen.Permissions;

namespace GrantGen.Clients.Uses;

/// <summary>A call in a client's file that needs a permission.</summary>
/// <param name="Span">The position of its name.</param>
/// <param name="Name">What a message calls it: of a name that says nothing without its label, both.</param>
/// <param name="Call">The call.</param>
/// <param name="Source">The source that it publishes from.</param>
/// <param name="Sdk">The SDK whose call it is.</param>
/// <param name="IsGuarded">Whether the code around it asks for the permission first.</param>
internal sealed record ClientUse(SourceSpan Span, string Name, ClientCall Call, PublishedSource Source, ClientSdk Sdk, bool IsGuarded)
{
    /// <summary>What another file of the tree has to say for it to be a call of LiveKit's; null if this file says all.</summary>
    public ClientDependency? Dependency { get; init; }

    /// <summary>Whether the other files of the tree have a say in it.</summary>
    public bool DependsOnTree => Dependency is not null || Origin is not null || NamesOfChecks.Count > 0;

    /// <summary>Where the receiver is imported from, if this file takes its name for LiveKit's; null if it is declared here.</summary>
    public ClientDependency? Origin { get; init; }

    /// <summary>Names in the conditions around the call that another file may declare as checks of a permission.</summary>
    public IReadOnlyList<string> NamesOfChecks { get; init; } = Array.Empty<string>();
}
