using System.Collections.Immutable;
using System.Globalization;

namespace GrantGen.Generator.Rules.UnusedPermissions;

/// <summary>
/// The used rights of a policy, as properties of GG2110 and GG5010: their fix reduces the policy to them. A right that an untied call can need counts
/// as used.
/// </summary>
/// <param name="Rights">The names of the used rights, as <c>RequiredRights</c> has them.</param>
/// <param name="Sources">The sources that the policy states; null if it states none.</param>
internal sealed record UsedPermissions(IReadOnlyCollection<string> Rights, int? Sources)
{
    private const string RightsKey = "used";
    private const string SourcesKey = "sources";

    /// <summary>The properties of a diagnostic.</summary>
    public static ImmutableDictionary<string, string?> ToProperties(IEnumerable<string> rights, int? sources)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(RightsKey,
            string.Join(";", rights.OrderBy(right => right, StringComparer.Ordinal)));
        return sources is { } stated ? properties.Add(SourcesKey, stated.ToString(CultureInfo.InvariantCulture)) : properties;
    }

    /// <summary>The used rights in a diagnostic's properties; null if it has none.</summary>
    public static UsedPermissions? TryRead(ImmutableDictionary<string, string?> properties)
        => properties.TryGetValue(RightsKey, out string? rights) && rights is not null
            ? new UsedPermissions(
                rights.Split(';'),
                properties.TryGetValue(SourcesKey, out string? text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int sources)
                    ? sources
                    : null)
            : null;
}
