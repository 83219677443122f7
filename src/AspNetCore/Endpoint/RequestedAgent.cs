using System.Text.Json;

namespace GrantGen.AspNetCore;

/// <summary>An agent that a client requests.</summary>
/// <param name="Name">The agent's name; empty for unnamed workers.</param>
/// <param name="Metadata">The metadata; null or empty if none is requested.</param>
/// <param name="Attributes">The attributes; null if none are requested.</param>
/// <param name="Others">The other fields that are not default.</param>
internal sealed record RequestedAgent(string Name, string? Metadata, IReadOnlyDictionary<string, string>? Attributes, IReadOnlyList<JsonProperty> Others)
{
    /// <summary>Reads an entry of <c>room_config.agents</c>; null if the entry is malformed.</summary>
    public static RequestedAgent? Parse(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        (string name, string? metadata) = ("", null);
        Dictionary<string, string>? attributes = null;
        List<JsonProperty> others = [];
        foreach (JsonProperty member in json.EnumerateObject().Where(member => !RoomConfigReader.IsDefault(member.Value)))
        {
            switch (RoomConfigReader.Canonical(member.Name))
            {
                case "agentname" when member.Value.ValueKind == JsonValueKind.String:
                    name = member.Value.GetString()!;
                    break;
                case "metadata" when member.Value.ValueKind == JsonValueKind.String:
                    metadata = member.Value.GetString();
                    break;
                case "attributes" when ReadAttributes(member.Value) is { } read:
                    attributes = read;
                    break;
                default:
                    others.Add(member);
                    break;
            }
        }

        return new RequestedAgent(name, metadata, attributes, others);
    }

    /// <summary>The policy's dispatch with the requested metadata and attributes; the rest is unchanged.</summary>
    /// <param name="granted">The dispatch of the token; null if it has none of this name.</param>
    public AgentDispatchOptions Over(RequestedAgent? granted)
    {
        Dictionary<string, string> attributes = new(granted?.Attributes ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        foreach ((string key, string value) in Attributes ?? new Dictionary<string, string>())
        {
            attributes[key] = value;
        }

        return new AgentDispatchOptions
        {
            AgentName = Name,
            Metadata = Metadata ?? granted?.Metadata,
            Attributes = attributes,
            Deployment = granted?.Other("deployment"),
            RestartPolicy = granted?.Other("restartpolicy") == "JRP_NEVER" ? AgentRestartPolicy.Never : AgentRestartPolicy.OnFailure,
            ThreadId = granted?.Other("threadid"),
        };
    }

    /// <summary>The first field that differs from a token's dispatch, or that the dispatch lacks; null if it has all of them.</summary>
    public string? FindDifference(RequestedAgent granted)
        => !string.IsNullOrEmpty(Metadata) && Metadata != granted.Metadata ? "metadata"
            : Attributes?.Any(asked => granted.Attributes?.GetValueOrDefault(asked.Key) != asked.Value) == true ? "attributes"
            : Others.Where(other => !granted.Others.Any(same => RoomConfigReader.AreSame(other, same))).Select(other => other.Name).FirstOrDefault();

    private string? Other(string name)
        => Others.Where(member => RoomConfigReader.Canonical(member.Name) == name && member.Value.ValueKind == JsonValueKind.String)
            .Select(member => member.Value.GetString()).FirstOrDefault();

    private static Dictionary<string, string>? ReadAttributes(JsonElement json)
        => json.ValueKind == JsonValueKind.Object && json.EnumerateObject().All(member => member.Value.ValueKind == JsonValueKind.String)
            ? json.EnumerateObject().GroupBy(member => member.Name, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Last().Value.GetString()!, StringComparer.Ordinal)
            : null;
}
