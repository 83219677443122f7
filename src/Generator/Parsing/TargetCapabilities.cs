using GrantGen.Facts;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Parsing;

/// <summary>The capabilities of the target project that the emitted code depends on.</summary>
/// <param name="HasPolicyInterface">Whether policies can implement <c>IRoomPolicy</c>: static abstract members are available.</param>
/// <param name="HasJsonTypeInfo">Whether metadata can be an object.</param>
/// <param name="HasTokenSignature">Whether a service can sign: the <c>ValueTask</c> that the factory returns is available.</param>
internal sealed record TargetCapabilities(bool HasPolicyInterface, bool HasJsonTypeInfo, bool HasTokenSignature)
{
    public static TargetCapabilities From(Compilation compilation) => new(
        compilation.GetTypeByMetadataName(WellKnownNames.RoomPolicyInterface) is not null
            && compilation.SupportsRuntimeCapability(RuntimeCapability.VirtualStaticsInInterfaces),
        compilation.GetTypeByMetadataName(WellKnownNames.JsonTypeInfo) is not null,
        compilation.GetTypeByMetadataName(WellKnownNames.TokenSignature) is not null
            && compilation.GetTypeByMetadataName(WellKnownNames.ValueTask) is not null);
}
