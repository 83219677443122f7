using System.Text.Json;

namespace GrantGen;

/// <summary>
/// Checks the types in the claim <c>roomConfig</c> like the server's decoder: one wrong type makes the whole token invalid.
/// A field may be named in camelCase or in snake_case. Unknown fields are ignored, and null is absent.
/// </summary>
/// <remarks>
/// Source: livekit/protocol v1.54.0 protobufs/livekit_room.proto, livekit_agent_dispatch.proto; auth/grants.go decodes by protojson.
/// The settings of <c>egress</c> are not checked.
/// </remarks>
internal static class RoomConfigCheck
{
    private const string Claim = "roomConfig";

    private static readonly Dictionary<string, Action<string, JsonElement>> s_agent = Fields(new()
    {
        ["agentName"] = Text,
        ["metadata"] = Text,
        ["deployment"] = Text,
        ["threadId"] = Text,
        ["restartPolicy"] = TextOrNumber,
        ["attributes"] = Texts,
    });

    private static readonly Dictionary<string, Action<string, JsonElement>> s_room = Fields(new()
    {
        ["name"] = Text,
        ["emptyTimeout"] = Number,
        ["departureTimeout"] = Number,
        ["maxParticipants"] = Number,
        ["minPlayoutDelay"] = Number,
        ["maxPlayoutDelay"] = Number,
        ["syncStreams"] = Flag,
        ["metadata"] = Text,
        ["egress"] = Message,
        ["agents"] = Agents,
        ["tags"] = Texts,
    });

    /// <summary>Checks the claim.</summary>
    /// <param name="config">The object.</param>
    /// <exception cref="TokenVerificationException">A field has another type, or occurs under both of its names.</exception>
    public static void Check(JsonElement config) => Check(Claim, config, s_room);

    private static void Check(string path, JsonElement message, Dictionary<string, Action<string, JsonElement>> fields)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty member in message.EnumerateObject())
        {
            if (!fields.TryGetValue(member.Name, out Action<string, JsonElement>? check))
            {
                continue;
            }

            string name = $"{path}.{CamelCase(member.Name)}";
            if (!seen.Add(name))
            {
                throw TokenVerificationException.Malformed(name, "is there under two names");
            }

            if (member.Value.ValueKind != JsonValueKind.Null)
            {
                check(name, member.Value);
            }
        }
    }

    private static void Agents(string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            throw TokenVerificationException.Malformed(name, "is not a list");
        }

        foreach (JsonElement agent in value.EnumerateArray())
        {
            Message(name, agent);
            Check(name, agent, s_agent);
        }
    }

    private static void Message(string name, JsonElement value) => Require(value.ValueKind == JsonValueKind.Object, name, "is not an object");

    private static void Text(string name, JsonElement value) => Require(value.ValueKind == JsonValueKind.String, name, "is not a text");

    private static void TextOrNumber(string name, JsonElement value)
        => Require(value.ValueKind is JsonValueKind.String or JsonValueKind.Number, name, "is neither a string nor a number");

    private static void Flag(string name, JsonElement value)
        => Require(value.ValueKind is JsonValueKind.True or JsonValueKind.False, name, "is neither true nor false");

    private static void Texts(string name, JsonElement value)
        => Require(value.ValueKind == JsonValueKind.Object && value.EnumerateObject().All(member => member.Value.ValueKind == JsonValueKind.String), name,
            "is not an object of texts");

    /// <summary>A number of 32 bits without a sign, which protojson also reads from a string and from a fraction of zero.</summary>
    private static void Number(string name, JsonElement value)
    {
        string text = value.ValueKind switch
        {
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.String => value.GetString()!,
            _ => "",
        };
        bool isNumber = decimal.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out decimal number);
        Require(isNumber && number >= 0 && number <= uint.MaxValue && number == decimal.Truncate(number), name, "is not a number of 32 bits without a sign");
    }

    private static void Require(bool condition, string name, string fault)
    {
        if (!condition)
        {
            throw TokenVerificationException.Malformed(name, fault);
        }
    }

    /// <summary>Adds the snake_case name of each field.</summary>
    private static Dictionary<string, Action<string, JsonElement>> Fields(Dictionary<string, Action<string, JsonElement>> fields)
    {
        foreach ((string name, Action<string, JsonElement> check) in fields.ToArray().Select(field => (field.Key, field.Value)))
        {
            fields[string.Concat(name.Select(unit => unit is >= 'A' and <= 'Z' ? "_" + char.ToLowerInvariant(unit) : unit.ToString()))] = check;
        }

        return fields;
    }

    private static string CamelCase(string name)
    {
        string[] words = name.Split('_');
        return words[0] + string.Concat(words.Skip(1).Select(word => word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + word.Substring(1)));
    }
}
