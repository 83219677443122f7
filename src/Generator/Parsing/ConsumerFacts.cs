using GrantGen.Facts;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Parsing;

/// <summary>What the project that is compiled offers, as far as the emitted code depends on it.</summary>
/// <param name="HasPolicyInterface">Whether policies can implement <c>IRoomPolicy</c>: static abstract members are there.</param>
/// <param name="HasJsonTypeInfo">Whether metadata can be an object.</param>
internal sealed record ConsumerFacts(bool HasPolicyInterface, bool HasJsonTypeInfo)
{
    public static ConsumerFacts From(Compilation compilation) => new(
        compilation.GetTypeByMetadataName(WellKnownNames.RoomPolicyInterface) is not null
            && compilation.SupportsRuntimeCapability(RuntimeCapability.VirtualStaticsInInterfaces),
        compilation.GetTypeByMetadataName(WellKnownNames.JsonTypeInfo) is not null);
}
