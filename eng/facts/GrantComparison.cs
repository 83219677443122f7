using GrantGen.Facts;

namespace GrantGen.FactCheck;

/// <summary>Compares <see cref="GrantTable"/> with livekit/protocol auth/grants.go: claims, grants, their types and defaults.</summary>
internal static class GrantComparison
{
    /// <summary>Text that identifies the file.</summary>
    public const string Mark = "type ClaimGrants struct";

    private const string VideoGrant = "VideoGrant";

    /// <summary>The differences, in the order of the file.</summary>
    public static IEnumerable<FactDifference> Compare(string text)
    {
        Dictionary<string, (string Name, string Type)> claims = GoText.FieldsOf(text, "ClaimGrants") ?? [];
        Dictionary<string, string> structs = claims.Where(claim => claim.Value.Type.StartsWith('*') && GoText.FieldsOf(text, claim.Value.Type[1..]) is not null).ToDictionary(claim => claim.Key, claim => claim.Value.Type[1..], StringComparer.Ordinal);
        foreach ((string claim, string type) in structs)
        {
            foreach (FactDifference difference in CompareClaim(text, claim, type))
            {
                yield return difference;
            }
        }

        foreach (string claim in GrantTable.All.Select(grant => grant.ClaimName).Distinct().Where(claim => !structs.ContainsKey(claim)))
        {
            yield return new FactDifference(DifferenceKind.Gone, $"claim {claim}", "no field of ClaimGrants has this name");
        }
    }

    private static IEnumerable<FactDifference> CompareClaim(string text, string claim, string type)
    {
        List<Grant> known = [.. GrantTable.All.Where(grant => grant.ClaimName == claim)];
        if (known.Count == 0)
        {
            yield return new FactDifference(DifferenceKind.New, $"claim {claim}", $"a field of ClaimGrants, of type {type}");
        }

        Dictionary<string, (string Name, string Type)> fields = GoText.FieldsOf(text, type)!;
        foreach ((string json, (string name, string fieldType)) in fields)
        {
            string fact = $"grant {claim}.{json}";
            if (known.FirstOrDefault(grant => grant.WireName == json) is not { } grant)
            {
                yield return new FactDifference(DifferenceKind.New, fact, fieldType);
                continue;
            }

            if (KindOf(grant) is var kind && fieldType.TrimStart('*') != kind)
            {
                yield return new FactDifference(DifferenceKind.Changed, fact, $"{kind} in the table, {fieldType} upstream");
            }

            if (!grant.IsMinted)
            {
                yield return new FactDifference(DifferenceKind.Changed, fact, "removed in the table, and still there upstream");
            }

            if (type == VideoGrant && DefaultOf(grant) is { } expected && GoText.DefaultOf(text, type, "Get" + name) is { } found && expected != found)
            {
                yield return new FactDifference(DifferenceKind.Changed, $"default of {claim}.{json}", $"{expected} in the table, {found} upstream");
            }
        }

        foreach (Grant grant in known.Where(grant => grant.IsMinted && !fields.ContainsKey(grant.WireName)))
        {
            yield return new FactDifference(DifferenceKind.Gone, $"grant {claim}.{grant.WireName}", $"no field of {type} has this name");
        }
    }

    private static string KindOf(Grant grant) => grant.Kind switch
    {
        GrantKind.Flag => "bool",
        GrantKind.Sources or GrantKind.Texts => "[]string",
        _ => "string",
    };

    /// <summary>The default in the form of a getter's result. Only fields with a getter are pointers upstream.</summary>
    private static string? DefaultOf(Grant grant)
        => grant == GrantTable.CanPublishData ? GrantTable.CanPublish.Property
            : grant.Default is { } value ? (value ? "true" : "false")
            : null;
}
