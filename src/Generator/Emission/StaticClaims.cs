using GrantGen.Facts;
using GrantGen.Policies;

namespace GrantGen.Generator.Emission;

/// <summary>The claims of a token that are completely known at compile time, as JSON.</summary>
internal static class StaticClaims
{
    /// <summary>The value of <c>AgentRestartPolicy.Never</c>; the other one is LiveKit's default.</summary>
    private const int Never = 1;

    /// <summary>The claims that hold grants beside <c>video</c>, in the order in which they are written.</summary>
    public static readonly IReadOnlyList<GrantClaim> Services = new[]
    {
        GrantClaim.Sip, GrantClaim.Agent, GrantClaim.Inference, GrantClaim.Observability, GrantClaim.AgentEndpoint, GrantClaim.AgentThread,
    };

    /// <summary>All claims except those with holes and <c>video</c>, which can name a room that the caller passes.</summary>
    public static IEnumerable<string> GetClaims(PolicyModel policy) => GetClaims(policy, RoomConfig(policy));

    /// <summary>The claims that no option of a token changes.</summary>
    public static IEnumerable<string> OfConfigFree(PolicyModel policy) => GetClaims(policy, config: null);

    private static IEnumerable<string> GetClaims(PolicyModel policy, string? config)
    {
        if (policy.Kind > 0 && policy.Kind < ParticipantKindTable.WireNames.Count)
        {
            yield return $"\"kind\":\"{ParticipantKindTable.WireNames[policy.Kind]}\"";
        }

        if (policy.RoomPreset is { Length: > 0 } preset)
        {
            yield return "\"roomPreset\":" + JsonLiteral.Quote(preset);
        }

        if (config is not null)
        {
            yield return "\"roomConfig\":" + config;
        }

        foreach (GrantClaim claim in Services)
        {
            if (!HasHoles(policy, claim) && string.Join(",", Members(policy, claim)) is { Length: > 0 } grants)
            {
                yield return $"\"{claim.ToWireName()}\":{{{grants}}}";
            }
        }
    }

    /// <summary>Whether a string of the claim has a hole.</summary>
    public static bool HasHoles(PolicyModel policy, GrantClaim claim)
        => policy.Texts.Any(stated => stated.Grant.Claim == claim && stated.Values.Any(template => !template.IsConstant));

    private static IEnumerable<string> Members(PolicyModel policy, GrantClaim claim)
    {
        if (Grants(policy, claim) is { } grants)
        {
            yield return grants;
        }

        foreach (StatedText stated in policy.Texts.Where(stated => stated.Grant.Claim == claim))
        {
            string values = string.Join(",", stated.Values.Select(template => JsonLiteral.Quote(template.Literal)));
            yield return $"\"{stated.Grant.WireName}\":{(stated.Grant.Kind == GrantKind.Texts ? $"[{values}]" : values)}";
        }
    }

    /// <summary>The stated flags and sources of a claim, without braces; null if none is stated.</summary>
    public static string? Grants(PolicyModel policy, GrantClaim claim) => Grants(policy, claim, _ => true);

    /// <summary>The stated flags and sources of a claim that pass a filter, without braces; null if none does.</summary>
    public static string? Grants(PolicyModel policy, GrantClaim claim, Func<Grant, bool> isWanted)
    {
        List<string> members = new();
        if (claim == GrantClaim.Video && policy.JoinsRoom)
        {
            members.Add($"\"{GrantTable.RoomJoin.WireName}\":true");
        }

        foreach (StatedGrant stated in policy.Stated)
        {
            // Only RoomJoin defaults to true in the attribute, so its false is the value that the token omits.
            if (stated.Grant.Claim == claim && stated.Grant != GrantTable.RoomJoin && isWanted(stated.Grant))
            {
                members.Add($"\"{stated.Grant.WireName}\":{Value(stated)}");
            }
        }

        return members.Count == 0 ? null : string.Join(",", members);
    }

    private static string Value(StatedGrant stated)
    {
        if (stated.Grant.Kind == GrantKind.Flag)
        {
            return stated.Value != 0 ? "true" : "false";
        }

        return "[" + string.Join(",", TrackSourceTable.All.Where(source => (stated.Value & source.Flag) != 0).Select(source => $"\"{source.WireName}\"")) + "]";
    }

    /// <summary>Default values are left out: older servers reject names that they do not know.</summary>
    private static string? RoomConfig(PolicyModel policy)
    {
        List<string> members = RoomConfigMembers(policy, hasMetadata: true).ToList();
        Add(RoomTags(policy) is { } tags ? "\"tags\":" + tags : null);
        Add(Agents(policy) is { } agents ? "\"agents\":" + agents : null);
        return members.Count == 0 ? null : "{" + string.Join(",", members) + "}";

        void Add(string? member)
        {
            if (member is not null)
            {
                members.Add(member);
            }
        }
    }

    /// <summary>The members of the room's configuration beside tags and agents.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="hasMetadata">Whether the metadata is one of them.</param>
    public static IReadOnlyList<string> RoomConfigMembers(PolicyModel policy, bool hasMetadata)
    {
        RoomConfigModel config = policy.RoomConfig ?? RoomConfigModel.Empty;
        List<string> members = new();
        Number("emptyTimeout", config.EmptyTimeout);
        Number("departureTimeout", config.DepartureTimeout);
        Number("maxParticipants", config.MaxParticipants);
        if (hasMetadata)
        {
            Text(members, "metadata", config.Metadata);
        }

        Number("minPlayoutDelay", config.MinPlayoutDelay);
        Number("maxPlayoutDelay", config.MaxPlayoutDelay);
        if (config.SyncStreams)
        {
            members.Add("\"syncStreams\":true");
        }

        return members;

        void Number(string name, uint value)
        {
            if (value != 0)
            {
                members.Add($"\"{name}\":{JsonLiteral.Format(value)}");
            }
        }
    }

    /// <summary>The member <c>metadata</c> of the room's configuration; null if it has no metadata.</summary>
    public static string? RoomMetadata(PolicyModel policy)
    {
        List<string> members = new();
        Text(members, "metadata", policy.RoomConfig?.Metadata);
        return members.FirstOrDefault();
    }

    /// <summary>The tags of the room as an object; null if it has no tags.</summary>
    public static string? RoomTags(PolicyModel policy) => policy.RoomConfig is { Tags.Count: > 0 } config ? Object(config.Tags) : null;

    /// <summary>The agents as an array; null if the policy dispatches none.</summary>
    public static string? Agents(PolicyModel policy) => policy.Agents.Count == 0 ? null : "[" + string.Join(",", policy.Agents.Select(Agent)) + "]";

    private static string Agent(AgentDispatchModel agent)
    {
        List<string> members = new();
        Text(members, "agentName", agent.AgentName);
        Text(members, "metadata", agent.Metadata);
        if (agent.RestartPolicy == Never)
        {
            members.Add("\"restartPolicy\":\"JRP_NEVER\"");
        }

        Text(members, "deployment", agent.Deployment);
        if (agent.Attributes.Count > 0)
        {
            members.Add("\"attributes\":" + Object(agent.Attributes));
        }

        Text(members, "threadId", agent.ThreadId);
        return "{" + string.Join(",", members) + "}";
    }

    /// <summary>A map of strings. If two entries have the same key, the last one counts: protojson rejects duplicate keys.</summary>
    private static string Object(EquatableArray<KeyValueText> entries)
    {
        IEnumerable<KeyValueText> last = entries.GroupBy(entry => entry.Key, StringComparer.Ordinal).Select(group => group.Last());
        return "{" + string.Join(",", last.Select(entry => $"{JsonLiteral.Quote(entry.Key)}:{JsonLiteral.Quote(entry.Value ?? "")}")) + "}";
    }

    private static void Text(List<string> members, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            members.Add($"\"{name}\":{JsonLiteral.Quote(value!)}");
        }
    }
}
