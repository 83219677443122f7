using GrantGen.Facts;
using GrantGen.Generator.Models;
using GrantGen.Generator.Parsing;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Ties;

/// <summary>
/// What a use can be tied to: a policy, or grants that are written by hand, which are a policy without a name. One object for
/// each in a compilation, so that two are the same if they are the same object.
/// </summary>
internal sealed class TiedPolicy
{
    /// <summary>A policy.</summary>
    public TiedPolicy(INamedTypeSymbol type, PolicyModel model)
    {
        Type = type;
        Model = model;
        Grants = model;
        Name = type.Name;
        Order = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        Declaration = type.Find(WellKnownNames.RoomPolicyAttribute)?.ApplicationSyntaxReference;
    }

    /// <summary>The type that declares the policy; null for grants that are written by hand.</summary>
    public INamedTypeSymbol? Type { get; }

    /// <summary>All that the policy says; null for grants that are written by hand.</summary>
    public PolicyModel? Model { get; }

    /// <summary>What is granted.</summary>
    public IStatedGrants Grants { get; }

    /// <summary>What a message calls it.</summary>
    public string Name { get; }

    /// <summary>Where it is declared; null in another assembly.</summary>
    public SyntaxReference? Declaration { get; }

    /// <summary>Sorts policies in one order, whichever was found first.</summary>
    public string Order { get; }
}
