using System.Globalization;
using GrantGen.Facts;

namespace GrantGen.Policies;

/// <summary>
/// Compares two sets of grants by the rights that they include. Rights, scopes and the lifetime are independent of each other, so one set
/// includes another exactly if it does so in each of them.
/// </summary>
internal static class GrantComparer
{
    private const string GrantsItself = "grant itself every participant permission through UpdateParticipant";

    /// <summary>The differences between the grants and the others.</summary>
    public static RightsComparison Compare(GrantSet grants, GrantSet other)
    {
        RightsComparison comparison = new();
        CompareRights(comparison, grants, other);
        if (grants.IsBoundToRoom && other.IsBoundToRoom)
        {
            CompareScopes(comparison, "act in ", "room", "rooms", NameSet.CreateOrAny(grants.Text(GrantTable.Room)),
                NameSet.CreateOrAny(other.Text(GrantTable.Room)));
        }

        CompareScopes(comparison, "forward and move participants to ", "room", "rooms", Destinations(grants), Destinations(other));
        CompareEndpoints(comparison, grants, other);
        foreach (Grant action in AgentThreads.Actions)
        {
            (string verb, string singular, string plural) = AgentThreads.IsByScope(action)
                ? (action.DisplayText + " of ", "scope", "scopes")
                : (action.WireName + " ", "agent thread", "agent threads");
            CompareScopes(comparison, verb, singular, plural, Threads(grants, action), Threads(other, action));
        }

        CompareLifetimes(comparison, grants.TtlSeconds, other.TtlSeconds);
        CompareNeutral(comparison, grants, other);
        return comparison;
    }

    /// <summary>A lifetime as an attribute states it, by the largest unit that fits.</summary>
    public static string FormatLifetime(long seconds)
    {
        (long unit, string suffix) = seconds % 86400 == 0 ? (86400, "d") : seconds % 3600 == 0 ? (3600, "h") : seconds % 60 == 0 ? (60, "m") : (1L, "s");
        return (seconds / unit).ToString(CultureInfo.InvariantCulture) + suffix;
    }

    /// <summary>A kind as a token names it; an unknown value by its number.</summary>
    public static string KindName(int kind)
        => kind >= 0 && kind < ParticipantKindTable.WireNames.Count ? ParticipantKindTable.WireNames[kind] : kind.ToString(CultureInfo.InvariantCulture);

    /// <summary>The kind that <see cref="KindName"/> names; null if the name is unknown.</summary>
    public static int? ParseKind(string name)
    {
        for (int kind = 0; kind < ParticipantKindTable.WireNames.Count; kind++)
        {
            if (ParticipantKindTable.WireNames[kind] == name)
            {
                return kind;
            }
        }

        return int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : null;
    }

    private static void CompareRights(RightsComparison comparison, GrantSet grants, GrantSet other)
    {
        bool isSelfGrantListed = false;
        foreach (Right right in RightTable.All)
        {
            bool isHere = right.IsIn(grants);
            if (isHere == right.IsIn(other))
            {
                continue;
            }

            // The permissions that moderation implies are one difference: a list of all of them would hide the reason.
            bool isImplied = right.Participant is not null && (isHere ? grants : other).CanGrantItself;
            if (isImplied && isSelfGrantListed)
            {
                continue;
            }

            isSelfGrantListed |= isImplied;
            string words = isImplied ? GrantsItself : right.DisplayText;
            if (isHere)
            {
                comparison.AddGained(words);
            }
            else
            {
                comparison.AddLost(words);
            }
        }
    }

    private static NameSet Destinations(GrantSet grants)
        => grants.IsSet(GrantTable.RoomAdmin) && grants.Text(GrantTable.DestinationRoom) is { } destination ? NameSet.CreateOrAny(destination) : NameSet.None;

    /// <summary>The endpoints are pairs of an agent and a deployment: one set includes another if it does so in both.</summary>
    private static void CompareEndpoints(RightsComparison comparison, GrantSet grants, GrantSet other)
    {
        bool isGained = !Includes(other, grants);
        bool isLost = !Includes(grants, other);
        if (isGained)
        {
            comparison.AddGained("call " + EndpointWords(grants) + (isLost
                || !other.IsSet(GrantTable.AgentEndpointCall) ? "" : $", not only {EndpointWords(other)}"));
        }

        if (isLost)
        {
            comparison.AddLost("call " + EndpointWords(other) + (isGained
                || !grants.IsSet(GrantTable.AgentEndpointCall) ? "" : $", only {EndpointWords(grants)}"));
        }

        static bool Includes(GrantSet outer, GrantSet inner) => !inner.IsSet(GrantTable.AgentEndpointCall)
            || (outer.IsSet(GrantTable.AgentEndpointCall)
                && Names(outer, GrantTable.AgentEndpointAgentName).Includes(Names(inner, GrantTable.AgentEndpointAgentName))
                && Names(outer, GrantTable.AgentEndpointDeployment).Includes(Names(inner, GrantTable.AgentEndpointDeployment)));
    }

    private static string EndpointWords(GrantSet grants)
        => "the endpoints of " + Names(grants, GrantTable.AgentEndpointAgentName).Describe("agent", "agents")
            + (grants.Text(GrantTable.AgentEndpointDeployment) is null
                ? ""
                : " in " + Names(grants, GrantTable.AgentEndpointDeployment).Describe("deployment", "deployments"));

    private static NameSet Names(GrantSet grants, Grant grant) => NameSet.CreateOrAny(grants.Text(grant));

    /// <summary>The threads that an action reaches, as the set of their scopes or IDs.</summary>
    private static NameSet Threads(GrantSet grants, Grant action)
        => !grants.IsSet(action) ? NameSet.None
            : grants.IsSet(GrantTable.AgentThreadAll) ? NameSet.Any
            : NameSet.Create(grants.Texts(AgentThreads.TargetOf(action)));

    private static void CompareScopes(RightsComparison comparison, string verb, string singular, string plural, NameSet names, NameSet other)
    {
        bool isGained = !other.Includes(names);
        bool isLost = !names.Includes(other);
        string here = names.Describe(singular, plural);
        string there = other.Describe(singular, plural);
        if (isGained)
        {
            comparison.AddGained(verb + here + (isLost || other.IsEmpty ? "" : $", not only {there}"));
        }

        if (isLost)
        {
            comparison.AddLost(verb + there + (isGained || names.IsEmpty ? "" : $", only {here}"));
        }
    }

    private static void CompareLifetimes(RightsComparison comparison, long? seconds, long? other)
    {
        if (seconds == other)
        {
            return;
        }

        string words = $"use a token {Words(seconds)} after it is issued, not only {Words(other)}";
        if (seconds is null || seconds > other)
        {
            comparison.AddGained(words);
        }
        else
        {
            comparison.AddLost($"use a token {Words(other)} after it is issued, only {Words(seconds)}");
        }

        static string Words(long? seconds) => seconds is { } limit ? "until " + FormatLifetime(limit) : "without a limit";
    }

    private static void CompareNeutral(RightsComparison comparison, GrantSet grants, GrantSet other)
    {
        // A kind with privileges differs from one without by rights, which are listed already.
        if (grants.Kind != other.Kind && !comparison.Differences.Any(difference => difference.Text.EndsWith(" by its kind", StringComparison.Ordinal)))
        {
            comparison.AddNeutral($"has the kind '{KindName(grants.Kind)}', formerly '{KindName(other.Kind)}'");
        }

        if (!string.Equals(grants.RoomPreset ?? "", other.RoomPreset ?? "", StringComparison.Ordinal))
        {
            comparison.AddNeutral($"has {PresetWords(grants.RoomPreset)}, formerly {PresetWords(other.RoomPreset)}");
        }
    }

    private static string PresetWords(string? preset) => string.IsNullOrEmpty(preset) ? "no room preset" : $"the room preset '{preset}'";
}
