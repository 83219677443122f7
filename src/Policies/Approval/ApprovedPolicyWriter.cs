using GrantGen.Facts;

namespace GrantGen.Policies;

/// <summary>Writes a block of the approved file, always in the same order.</summary>
internal static class ApprovedPolicyWriter
{
    /// <summary>The lines of the block, without line ends.</summary>
    public static IReadOnlyList<string> Write(ApprovedPolicy policy)
    {
        GrantSet grants = policy.Grants;
        List<string> lines = new()
        {
            ApprovedFileFormat.Policy + policy.Name + (policy.Framework is { } framework ? $" ({framework})" : ""),
        };

        foreach (Grant grant in GrantTable.All)
        {
            if (FormatValue(grants, grant) is { } value)
            {
                Add(ApprovedFileFormat.Grant + grant.GrantsProperty, value);
            }
        }

        foreach (ParticipantRight right in RightTable.Participant)
        {
            Add(ApprovedFileFormat.Permission + right.Name, ApprovedFileFormat.GetMark(right, grants));
        }

        Add(ApprovedFileFormat.Lifetime, GrantComparer.FormatLifetime(grants.TtlSeconds ?? 0));
        Add(ApprovedFileFormat.Kind, GrantComparer.KindName(grants.Kind));
        if (grants.RoomPreset is { Length: > 0 } preset)
        {
            Add(ApprovedFileFormat.Preset, QuotedText.Quote(preset));
        }

        lines.AddRange(policy.Settings.Select(setting => "  " + setting));
        return lines;

        void Add(string name, string value) => lines.Add($"  {name} = {value}");
    }

    private static string? FormatValue(GrantSet grants, Grant grant)
    {
        if (grant.Kind == GrantKind.Flag)
        {
            return grants.Flag(grant) is { } flag ? (flag ? "true" : "false") : null;
        }

        if (grant.Kind == GrantKind.Sources)
        {
            return grants.Sources is { } sources ? FormatSources(sources) : null;
        }

        EquatableArray<string> texts = grants.Texts(grant);
        return texts.Count == 0 ? null : string.Join(", ", texts.Select(QuotedText.Quote));
    }

    private static string FormatSources(int sources)
    {
        List<string> names = TrackSourceTable.All.Where(source => (sources & source.Flag) != 0).Select(source => source.Name).ToList();
        if ((sources & TrackSourceTable.UnknownFlag) != 0)
        {
            names.Add(ApprovedFileFormat.UnknownSource);
        }

        return names.Count == 0 ? "None" : string.Join(", ", names);
    }
}
