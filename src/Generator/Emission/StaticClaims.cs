using GrantGen.Facts;
using GrantGen.Policies;

namespace GrantGen.Generator.Emission;

/// <summary>The claims of a token that the compiler knows whole, as JSON.</summary>
internal static class StaticClaims
{
    /// <summary>All but <c>video</c>, which may name a room that the caller brings.</summary>
    public static IEnumerable<string> Of(PolicyModel policy)
    {
        if (policy.Kind > 0 && policy.Kind < ParticipantKindTable.WireNames.Count)
        {
            yield return $"\"kind\":\"{ParticipantKindTable.WireNames[policy.Kind]}\"";
        }

        if (policy.RoomPreset is { Length: > 0 } preset)
        {
            yield return "\"roomPreset\":" + JsonLiteral.Quote(preset);
        }

        if (RoomConfig(policy) is { } config)
        {
            yield return "\"roomConfig\":" + config;
        }

        foreach (GrantClaim claim in new[] { GrantClaim.Sip, GrantClaim.Agent, GrantClaim.Inference, GrantClaim.Observability })
        {
            if (Grants(policy, claim) is { } grants)
            {
                yield return $"\"{GrantTable.NameOf(claim)}\":{{{grants}}}";
            }
        }
    }

    /// <summary>The stated flags and sources of a claim, without braces; null if none is stated.</summary>
    public static string? Grants(PolicyModel policy, GrantClaim claim)
    {
        List<string> members = new();
        if (claim == GrantClaim.Video && policy.Joins)
        {
            members.Add($"\"{GrantTable.RoomJoin.WireName}\":true");
        }

        foreach (StatedGrant stated in policy.Stated)
        {
            // RoomJoin alone is true if it is left out of the attribute, so its false is what is left out of the token.
            if (stated.Grant.Claim == claim && stated.Grant != GrantTable.RoomJoin)
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

    /// <summary>Fields that say nothing are left out: older servers refuse names that they do not know.</summary>
    private static string? RoomConfig(PolicyModel policy)
    {
        RoomConfigModel config = policy.RoomConfig ?? new RoomConfigModel(0, 0, 0, null, 0, 0, false);
        List<string> members = new();
        Number("emptyTimeout", config.EmptyTimeout);
        Number("departureTimeout", config.DepartureTimeout);
        Number("maxParticipants", config.MaxParticipants);
        Text(members, "metadata", config.Metadata);
        Number("minPlayoutDelay", config.MinPlayoutDelay);
        Number("maxPlayoutDelay", config.MaxPlayoutDelay);
        if (config.SyncStreams)
        {
            members.Add("\"syncStreams\":true");
        }

        if (policy.Agents.Count > 0)
        {
            members.Add("\"agents\":[" + string.Join(",", policy.Agents.Select(Agent)) + "]");
        }

        return members.Count == 0 ? null : "{" + string.Join(",", members) + "}";

        void Number(string name, uint value)
        {
            if (value != 0)
            {
                members.Add($"\"{name}\":{JsonLiteral.Of(value)}");
            }
        }
    }

    private static string Agent(AgentDispatchModel agent)
    {
        List<string> members = new();
        Text(members, "agentName", agent.AgentName);
        Text(members, "metadata", agent.Metadata);
        return "{" + string.Join(",", members) + "}";
    }

    private static void Text(List<string> members, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            members.Add($"\"{name}\":{JsonLiteral.Quote(value!)}");
        }
    }
}
