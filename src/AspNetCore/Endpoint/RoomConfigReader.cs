using System.Text.Json;

namespace GrantGen.AspNetCore;

/// <summary>Reads the room configuration that a client requests, in either spelling that LiveKit's clients use.</summary>
internal static class RoomConfigReader
{
    /// <summary>Whether a value is a default: protobuf's JSON leaves default values out, and some clients write them.</summary>
    public static bool IsDefault(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.False => true,
        JsonValueKind.String => value.ValueEquals("") || value.ValueEquals("JRP_ON_FAILURE"),
        JsonValueKind.Number => value.TryGetDouble(out double number) && number == 0,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => !value.EnumerateObject().Any(),
        _ => false,
    };

    /// <summary>A name in the one spelling that <c>agent_name</c> and <c>agentName</c> share.</summary>
    public static string Canonical(string name) => name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>Whether two settings are the same, in either spelling of the name.</summary>
    public static bool AreSame(JsonProperty first, JsonProperty second)
        => Canonical(first.Name) == Canonical(second.Name) && first.Value.ValueKind == second.Value.ValueKind && (first.Value.ValueKind == JsonValueKind.String
            ? first.Value.ValueEquals(second.Value.GetString())
            : first.Value.GetRawText() == second.Value.GetRawText());

    /// <summary>
    /// Whether every string and name in a configuration is Unicode. JSON is decoded only
    /// when it is read, so half a surrogate pair would throw in the application's delegate.
    /// </summary>
    public static bool IsUnicode(JsonElement config)
    {
        try
        {
            Decode(config);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static void Decode(JsonElement json)
    {
        // The parser already limits the depth.
        switch (json.ValueKind)
        {
            case JsonValueKind.String:
                _ = json.GetString();
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in json.EnumerateArray())
                {
                    Decode(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (JsonProperty member in json.EnumerateObject())
                {
                    _ = member.Name;
                    Decode(member.Value);
                }

                break;
        }
    }

    /// <summary>The agents' names; none where the field has another type.</summary>
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
