using System.Globalization;
using GrantGen.Facts;

namespace GrantGen.Policies;

/// <summary>A policy's declaration as grants to be compared, and as a block of the approved file.</summary>
internal static class PolicyModelExtensions
{
    /// <summary>The grants that the policy states, with the default of the attribute: it joins a room unless it states otherwise.</summary>
    public static GrantSet ToGrantSet(this PolicyModel policy)
    {
        GrantSet grants = new() { Kind = policy.Kind, TtlSeconds = policy.Ttl.Seconds, RoomPreset = policy.RoomPreset };
        grants.State(GrantTable.RoomJoin, policy.JoinsRoom);
        foreach (StatedGrant stated in policy.Stated)
        {
            grants.State(stated.Grant, stated.Value);
        }

        foreach (StatedText stated in policy.Texts)
        {
            grants.State(stated.Grant, stated.Values.Select(template => template.Text));
        }

        grants.State(GrantTable.Room, policy.Room?.Text);
        grants.State(GrantTable.DestinationRoom, policy.DestinationRoom?.Text);
        return grants;
    }

    /// <summary>The block of the policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="framework">The target framework that the block is for; null for all.</param>
    public static ApprovedPolicy ToApproved(this PolicyModel policy, string? framework = null)
        => new(policy.Type.MetadataName, framework, policy.ToGrantSet(), SettingsOf(policy).ToEquatableArray());

    private static IEnumerable<string> SettingsOf(PolicyModel policy)
    {
        if (policy.RoomConfig is { } config)
        {
            foreach ((string name, uint value) in new[]
            {
                ("EmptyTimeout", config.EmptyTimeout), ("DepartureTimeout", config.DepartureTimeout), ("MaxParticipants", config.MaxParticipants),
                ("MinPlayoutDelay", config.MinPlayoutDelay), ("MaxPlayoutDelay", config.MaxPlayoutDelay),
            })
            {
                if (value != 0)
                {
                    yield return $"config {name} = {value.ToString(CultureInfo.InvariantCulture)}";
                }
            }

            if (config.SyncStreams)
            {
                yield return "config SyncStreams = true";
            }

            if (!string.IsNullOrEmpty(config.Metadata))
            {
                yield return "config Metadata = " + QuotedText.Quote(config.Metadata!);
            }

            if (config.Tags.Count > 0)
            {
                yield return "config Tags = " + Entries(config.Tags);
            }
        }

        foreach (AgentDispatchModel agent in policy.Agents)
        {
            yield return "dispatch " + QuotedText.Quote(agent.AgentName)
                + Setting("Metadata", agent.Metadata)
                + Setting("Deployment", agent.Deployment)
                + (agent.RestartPolicy == 0 ? "" : ", RestartPolicy = " + agent.RestartPolicy.ToString(CultureInfo.InvariantCulture))
                + (agent.Attributes.Count == 0 ? "" : ", Attributes = " + Entries(agent.Attributes))
                + Setting("ThreadId", agent.ThreadId);
        }
    }

    private static string Setting(string name, string? text) => string.IsNullOrEmpty(text) ? "" : $", {name} = {QuotedText.Quote(text!)}";

    private static string Entries(EquatableArray<KeyValueText> entries) => string.Join(", ", entries.Select(entry => QuotedText.Quote(entry.Text)));
}
