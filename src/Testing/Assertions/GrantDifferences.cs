using System.Globalization;
using System.Reflection;
using GrantGen.Facts;

namespace GrantGen;

/// <summary>Compares a token's grants with a policy's: effective values, so that an absent grant equals its stated default.</summary>
internal static class GrantDifferences
{
    private static readonly string[] s_comparedApart =
    [
        nameof(PolicyGrants.Room), nameof(PolicyGrants.DestinationRoom), nameof(PolicyGrants.Ttl), nameof(PolicyGrants.Permissions),
        nameof(PolicyGrants.CanPublishData), nameof(PolicyGrants.CanPublishSources),
    ];

    /// <summary>Properties are read by reflection, so that a new grant of LiveKit is compared as soon as it has a property.</summary>
    private static readonly PropertyInfo[] s_compared =
        [.. typeof(PolicyGrants).GetProperties().Where(property => !s_comparedApart.Contains(property.Name, StringComparer.Ordinal))];

    private static readonly Dictionary<string, bool?> s_defaults = GrantTable.All
        .Where(grant => grant.Kind == GrantKind.Flag)
        .ToDictionary(grant => grant.GrantsProperty, grant => grant.Default, StringComparer.Ordinal);

    /// <summary>One line for each difference. The name of the room is not a difference if the policy can create a token for it.</summary>
    public static IReadOnlyList<string> Find(VerifiedToken token, PolicyGrants policy)
    {
        PolicyGrants grants = token.Grants;
        List<string> lines = [];
        foreach (PropertyInfo property in s_compared)
        {
            Compare(property.Name, Effective(property, grants), Effective(property, policy));
        }

        Compare(nameof(PolicyGrants.CanPublishData), Words(grants.Permissions.CanPublishData), Words(policy.Permissions.CanPublishData));
        Compare(nameof(PolicyGrants.CanPublishSources), Sources(grants, token.UnknownSources), Sources(policy, []));
        CompareRoom(nameof(PolicyGrants.Room), token.Room, policy.Room, isOptional: true);
        CompareRoom(nameof(PolicyGrants.DestinationRoom), token.DestinationRoom, policy.DestinationRoom, isOptional: false);
        if (token.NotBefore is null)
        {
            lines.Add("Ttl: the token has no nbf, so its lifetime is unlimited; the policy's is " + Words(policy.Ttl));
        }
        else if (grants.Ttl > policy.Ttl)
        {
            lines.Add($"Ttl: the token lives for {Words(grants.Ttl)}, the policy allows {Words(policy.Ttl)}");
        }

        return lines;

        void Compare(string name, string actual, string expected)
        {
            if (actual != expected)
            {
                lines.Add($"{name}: the token has {actual}, the policy has {expected}");
            }
        }

        void CompareRoom(string name, string? actual, string? expected, bool isOptional)
        {
            if (expected is null ? !isOptional && actual is not null
                : actual is not null ? !RoomNames.Fits(expected, actual) : !isOptional || policy.RoomJoin == true)
            {
                lines.Add($"{name}: the token has {Words(actual)}, the policy has {Words(expected)}");
            }
        }
    }

    private static string Effective(PropertyInfo property, PolicyGrants grants)
    {
        object? value = property.GetValue(grants);
        return Words(value ?? (s_defaults.TryGetValue(property.Name, out bool? byDefault) ? byDefault : null));
    }

    private static string Sources(PolicyGrants grants, IReadOnlyList<string> unknown)
        => !ServerDefaults.CanPublish(grants.CanPublish) ? "no source"
            : grants.CanPublishSources is null or TrackSources.None ? "every source"
            : string.Join(", ",
                TrackSourceTable.All.Where(source => ((int)grants.CanPublishSources & source.Flag) != 0).Select(source => source.Name).Concat(unknown));

    private static string Words(object? value) => value switch
    {
        null => "none",
        true => "true",
        false => "false",
        string text => $"'{text}'",
        _ => string.Format(CultureInfo.InvariantCulture, "{0}", value),
    };
}
