using System.Text.Json;

namespace GrantGen.AspNetCore;

/// <summary>A room configuration, from a request or from a token.</summary>
/// <param name="Agents">The agents.</param>
/// <param name="Others">The other settings that are not default.</param>
internal sealed record RequestedRoomConfig(IReadOnlyList<RequestedAgent> Agents, IReadOnlyList<JsonProperty> Others)
{
    /// <summary>An empty configuration: some clients always send one.</summary>
    public static readonly RequestedRoomConfig Empty = new([], []);

    /// <summary>Reads a configuration; null if it is malformed.</summary>
    public static RequestedRoomConfig? Parse(JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return Empty;
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        List<RequestedAgent> agents = [];
        List<JsonProperty> others = [];
        foreach (JsonProperty member in json.EnumerateObject().Where(member => !RoomConfigReader.IsDefault(member.Value)))
        {
            if (RoomConfigReader.Canonical(member.Name) != "agents")
            {
                others.Add(member);
            }
            else if (member.Value.ValueKind != JsonValueKind.Array || !member.Value.EnumerateArray().All(agent => Add(agents, RequestedAgent.Parse(agent))))
            {
                return null;
            }
        }

        return new RequestedRoomConfig(agents, others);
    }

    /// <summary>The dispatches that a token needs for the requested agents that are allowed; null if it already has them.</summary>
    /// <param name="granted">The configuration in the token.</param>
    /// <param name="allowed">The names of agents that callers may request.</param>
    /// <param name="decided">The dispatches of the decision.</param>
    public IReadOnlyList<AgentDispatchOptions>? FindDispatches(RequestedRoomConfig granted, IReadOnlyCollection<string>? allowed,
        IReadOnlyList<AgentDispatchOptions>? decided)
    {
        List<RequestedAgent> asked = [.. Agents.Where(agent => allowed?.Contains(agent.Name, StringComparer.Ordinal) == true && granted.IsOther(agent))];
        return asked.Count == 0 ? null
            : [.. (decided ?? []).Where(dispatch => !asked.Any(agent => agent.Name == dispatch?.AgentName)),
                .. asked.Select(agent => agent.Over(granted.Find(agent)))];
    }

    /// <summary>The first setting that a token lacks; null if it has everything that is requested.</summary>
    public string? FindDifference(RequestedRoomConfig granted)
        => Others.Where(other => !granted.Others.Any(same => RoomConfigReader.AreSame(other, same))).Select(other => other.Name).FirstOrDefault()
            ?? Agents.Select(agent => granted.Find(agent) is { } same ? agent.FindDifference(same) is { } field ? $"agents.{field}" : null : "agents")
                .FirstOrDefault(difference => difference is not null);

    /// <summary>Whether the token lacks a dispatch of this agent, or has a different one.</summary>
    private bool IsOther(RequestedAgent agent) => Find(agent) is not { } same || agent.FindDifference(same) is not null;

    private RequestedAgent? Find(RequestedAgent agent) => Agents.FirstOrDefault(other => other.Name == agent.Name);

    private static bool Add(List<RequestedAgent> agents, RequestedAgent? agent)
    {
        if (agent is not null)
        {
            agents.Add(agent);
        }

        return agent is not null;
    }
}
