using System.Text.Json;

namespace GrantGen.AspNetCore;

/// <summary>Reads the configuration of a room that a client asks for, in either spelling that LiveKit's clients use.</summary>
internal static class RoomConfigReader
{
    /// <summary>Whether nothing is asked for: absent, null, or an object without members.</summary>
    public static bool IsEmpty(JsonElement config) => config.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null => true,
        JsonValueKind.Object => !config.EnumerateObject().Any(),
        _ => false,
    };

    /// <summary>The agents' names; none where the field is not what it should be.</summary>
    public static IReadOnlyList<string> AgentNames(JsonElement config)
    {
        if (config.ValueKind != JsonValueKind.Object || !config.TryGetProperty("agents", out JsonElement agents) || agents.ValueKind != JsonValueKind.Array)
        {
            return [];
        }

        List<string> names = [];
        foreach (JsonElement agent in agents.EnumerateArray())
        {
            if (agent.ValueKind == JsonValueKind.Object
                && (agent.TryGetProperty("agent_name", out JsonElement name) || agent.TryGetProperty("agentName", out name))
                && name.ValueKind == JsonValueKind.String)
            {
                names.Add(name.GetString()!);
            }
        }

        return names;
    }
}
