using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Clients;

/// <summary>A policy that client files run under.</summary>
/// <param name="Type">The type that declares it.</param>
/// <param name="Model">Its model.</param>
internal sealed record ClientPolicy(INamedTypeSymbol Type, PolicyModel Model);
