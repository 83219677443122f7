using GrantGen.Facts;

namespace GrantGen.Policies;

/// <summary>
/// The server's limits for constants in source code. They can be set in .editorconfig, or as an MSBuild property
/// (<c>GrantGenMaxMetadataBytes</c>), for a server that is configured differently.
/// </summary>
internal sealed record PolicyLimits(int RoomNameBytes, int IdentityBytes, int NameBytes, int MetadataBytes, int AttributesBytes)
{
    public static readonly PolicyLimits Default = new(
        ServerLimits.RoomNameBytes,
        ServerLimits.IdentityBytes,
        ServerLimits.NameBytes,
        ServerLimits.ConstantMetadataBytes,
        ServerLimits.AttributesBytes);
}
