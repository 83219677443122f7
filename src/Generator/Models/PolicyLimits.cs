using GrantGen.Facts;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Models;

/// <summary>
/// What the server takes at most, for constants of the source. Settable in .editorconfig, or as an MSBuild property
/// (<c>GrantGenMaxMetadataBytes</c>), for a server that is configured otherwise.
/// </summary>
internal sealed record PolicyLimits(int RoomNameBytes, int IdentityBytes, int NameBytes, int MetadataBytes, int AttributesBytes)
{
    public static readonly PolicyLimits Default = new(
        ServerLimits.RoomNameBytes,
        ServerLimits.IdentityBytes,
        ServerLimits.NameBytes,
        ServerLimits.ConstantMetadataBytes,
        ServerLimits.AttributesBytes);

    /// <summary>Reads the options that hold for one file.</summary>
    public static PolicyLimits From(AnalyzerConfigOptions options) => new(
        Read(options, "room_name", "RoomName", Default.RoomNameBytes),
        Read(options, "identity", "Identity", Default.IdentityBytes),
        Read(options, "name", "Name", Default.NameBytes),
        Read(options, "metadata", "Metadata", Default.MetadataBytes),
        Read(options, "attributes", "Attributes", Default.AttributesBytes));

    private static int Read(AnalyzerConfigOptions options, string key, string property, int otherwise)
        => (options.TryGetValue($"grantgen_max_{key}_bytes", out string? text)
                || options.TryGetValue($"build_property.GrantGenMax{property}Bytes", out text))
            && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int bytes)
            && bytes > 0
                ? bytes
                : otherwise;
}
