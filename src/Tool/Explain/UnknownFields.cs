using GrantGen.Clients;
using GrantGen.Facts;

namespace GrantGen.Tool.Explain;

/// <summary>Fields of a token that LiveKit does not know, and the fields that were probably intended.</summary>
internal static class UnknownFields
{
    /// <summary>Claims of LiveKit or a JWT library that grant no permission.</summary>
    private static readonly HashSet<string> s_knownClaims = new(StringComparer.Ordinal)
    {
        "iss", "sub", "nbf", "exp", "iat", "jti", "aud", "identity", "name", "metadata", "attributes", "kind", "kindDetails", "sha256", "roomPreset", "roomConfig",
        "video", "sip", "agent", "inference", "observability", "agentEndpoint", "agentThread", "agentDatabase",
    };

    /// <summary>Names in other libraries and former names, by their letters, each with the right name.</summary>
    private static readonly Dictionary<string, string> s_meant = new(StringComparer.Ordinal)
    {
        ["canupdatemetadata"] = "canUpdateOwnMetadata",
        ["canupdateownattributes"] = "canUpdateOwnMetadata",
        ["canupdatename"] = "canUpdateOwnMetadata",
        ["roomname"] = "room",
        ["canpublishaudio"] = "canPublishSources",
        ["canpublishvideo"] = "canPublishSources",
        ["canpublishtracksources"] = "canPublishSources",
        ["joinroom"] = "roomJoin",
        ["admin"] = "roomAdmin",
        ["recordroom"] = "roomRecord",
    };

    private static readonly string[] s_videoNames = [.. GrantTable.All.Where(grant => grant.Claim == GrantClaim.Video).Select(grant => grant.WireName)];

    /// <summary>One sentence for each unknown field of the token.</summary>
    public static IEnumerable<string> Describe(VerifiedToken token)
    {
        foreach (string name in token.OtherGrants.Keys.Order(StringComparer.Ordinal))
        {
            string claim = name[..name.IndexOf('.', StringComparison.Ordinal)];
            string field = name[(claim.Length + 1)..];
            string? suggestion = FindSuggestion(field, [.. GrantTable.All.Where(grant => grant.ClaimName == claim).Select(grant => grant.WireName)]);
            yield return $"'{name}' is ignored: LiveKit knows no such grant{(suggestion is null ? "" : $"; did you mean '{claim}.{suggestion}'?")}";
        }

        foreach (string name in token.OtherClaims.Keys.Where(name => !s_knownClaims.Contains(name)).Order(StringComparer.Ordinal))
        {
            string? suggestion = FindSuggestion(name, s_videoNames);
            yield return suggestion is not null && s_videoNames.Contains(suggestion)
                ? $"'{name}' is ignored: grants of a room are inside the claim 'video'; did you mean 'video.{suggestion}'?"
                : $"'{name}' is ignored: LiveKit knows no such claim{(FindSuggestion(name, [.. s_knownClaims]) is { } claim ? $"; did you mean '{claim}'?" : "")}";
        }
    }

    private static string? FindSuggestion(string field, IReadOnlyList<string> names)
    {
        string letters = Letters(field);
        if (s_meant.TryGetValue(letters, out string? known) && names.Contains(known))
        {
            return known;
        }

        return NameDistance.FindNearest(field, names, Letters, static name => Math.Min(3, name.Length / 3));
    }

    private static string Letters(string name) => name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
