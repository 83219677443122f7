using GrantGen.Facts;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>The names of grants on the wire, and suggestions for unknown names.</summary>
internal static class GrantNames
{
    /// <summary>Names that a <c>video</c> object of another kind can have too.</summary>
    private static readonly Grant[] s_common = { GrantTable.Room, GrantTable.Hidden, GrantTable.Recorder, GrantTable.Agent };

    /// <summary>Names of grants that no other object has, without case and underscores.</summary>
    private static readonly HashSet<string> s_distinctive = new(GrantTable.All.Where(grant => grant.Claim == GrantClaim.Video).Except(s_common)
        .Select(grant => Normalize(grant.WireName)), StringComparer.Ordinal);

    /// <summary>Common wrong names, and the intended grants.</summary>
    private static readonly Dictionary<string, Grant> s_meant = new(StringComparer.Ordinal)
    {
        ["roomname"] = GrantTable.Room,
        ["roomid"] = GrantTable.Room,
        ["join"] = GrantTable.RoomJoin,
        ["canjoin"] = GrantTable.RoomJoin,
        ["joinroom"] = GrantTable.RoomJoin,
        ["canjoinroom"] = GrantTable.RoomJoin,
        ["admin"] = GrantTable.RoomAdmin,
        ["isadmin"] = GrantTable.RoomAdmin,
        ["createroom"] = GrantTable.RoomCreate,
        ["listrooms"] = GrantTable.RoomList,
        ["listroom"] = GrantTable.RoomList,
        ["record"] = GrantTable.RoomRecord,
        ["canrecord"] = GrantTable.RoomRecord,
        ["publish"] = GrantTable.CanPublish,
        ["subscribe"] = GrantTable.CanSubscribe,
        ["publishdata"] = GrantTable.CanPublishData,
        ["cansenddata"] = GrantTable.CanPublishData,
        ["canpublishsource"] = GrantTable.CanPublishSources,
        ["publishsources"] = GrantTable.CanPublishSources,
        ["canpublishtracksources"] = GrantTable.CanPublishSources,
        ["canpublishtracks"] = GrantTable.CanPublish,
        ["canupdatemetadata"] = GrantTable.CanUpdateOwnMetadata,
        ["canupdateownname"] = GrantTable.CanUpdateOwnMetadata,
        ["updateownmetadata"] = GrantTable.CanUpdateOwnMetadata,
        ["ishidden"] = GrantTable.Hidden,
        ["isrecorder"] = GrantTable.Recorder,
        ["isagent"] = GrantTable.Agent,
    };

    /// <summary>Common wrong names of the <c>video</c> claim.</summary>
    private static readonly HashSet<string> s_misnamedVideo = new(StringComparer.Ordinal) { "videogrant", "videogrants", "videoclaim", "grant", "grants" };

    /// <summary>A claim with LiveKit's grants under another name than <c>video</c>; null if there is none.</summary>
    public static JsonMember? FindMisnamedVideo(JsonShape payload)
        => payload.Members.FirstOrDefault(member => IsMisnamedVideo(member.Name) && member.Value.Kind == JsonKind.Object && HasEvidence(member.Value));

    /// <summary>Whether a name is a common wrong name of the <c>video</c> claim.</summary>
    public static bool IsMisnamedVideo(string name) => s_misnamedVideo.Contains(Normalize(name));

    /// <summary>The names as identifiers: every file that writes grants contains one of them.</summary>
    public static IEnumerable<string> Identifiers
        => GrantTable.All.Where(grant => grant.Claim == GrantClaim.Video).Except(s_common).SelectMany(grant => new[] { grant.WireName, grant.Property, JsonNamingReader.GetName(grant.Property, JsonNaming.SnakeCase) });

    /// <summary>
    /// The grant with a name on the wire; null if LiveKit has none. The server ignores the case of names (encoding/json, measured).
    /// </summary>
    public static Grant? Find(string name, GrantClaim claim)
        => GrantTable.All.FirstOrDefault(grant => grant.Claim == claim && string.Equals(grant.WireName, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an object has the name of a grant that only LiveKit's tokens have.</summary>
    public static bool HasEvidence(JsonShape shape) => shape.Members.Any(member => IsDistinctive(member.Name));

    /// <summary>Whether a name is, except for its spelling, that of a grant which no other object has.</summary>
    public static bool IsDistinctive(string name) => s_distinctive.Contains(Normalize(name));

    /// <summary>The probably intended grant for an unknown name; null if none is plausible.</summary>
    public static Grant? Suggest(string name, GrantClaim claim)
    {
        string normalized = Normalize(name);
        List<Grant> grants = GrantTable.All.Where(grant => grant.Claim == claim).ToList();
        return grants.FirstOrDefault(grant => Normalize(grant.WireName) == normalized)
            ?? (claim == GrantClaim.Video && s_meant.TryGetValue(normalized, out Grant? meant) ? meant : null)
            ?? grants.FirstOrDefault(grant => IsSimilar(Normalize(grant.WireName), normalized));
    }

    /// <summary>A name without the differences between spellings: case and separators.</summary>
    public static string Normalize(string name) => name.Replace("_", "").Replace("-", "").ToLowerInvariant();

    /// <summary>Whether at most two characters differ, in names that are long enough for this to be a typo.</summary>
    private static bool IsSimilar(string known, string name)
    {
        const int mostDifferences = 2, leastLength = 6;
        if (known.Length < leastLength || Math.Abs(known.Length - name.Length) > mostDifferences)
        {
            return false;
        }

        int[] row = Enumerable.Range(0, name.Length + 1).ToArray();
        for (int i = 1; i <= known.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= name.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (known[i - 1] == name[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[name.Length] <= mostDifferences;
    }
}
