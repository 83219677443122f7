using GrantGen.Policies;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Parsing;

/// <summary>Reads the limits that a project sets in <c>.editorconfig</c> or as MSBuild properties.</summary>
internal static class PolicyLimitsReader
{
    /// <summary>Reads the options that hold for one file.</summary>
    public static PolicyLimits Read(AnalyzerConfigOptions options) => new(
        Read(options, "room_name", "RoomName", PolicyLimits.Default.RoomNameBytes),
        Read(options, "identity", "Identity", PolicyLimits.Default.IdentityBytes),
        Read(options, "name", "Name", PolicyLimits.Default.NameBytes),
        Read(options, "metadata", "Metadata", PolicyLimits.Default.MetadataBytes),
        Read(options, "attributes", "Attributes", PolicyLimits.Default.AttributesBytes));

    private static int Read(AnalyzerConfigOptions options, string key, string property, int defaultValue)
        => (options.TryGetValue($"grantgen_max_{key}_bytes", out string? text)
                || options.TryGetValue($"build_property.GrantGenMax{property}Bytes", out text))
            && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int bytes)
            && bytes > 0
                ? bytes
                : defaultValue;
}
