using System.Text.Json.Nodes;

namespace GrantGen.Conformance.Tests.Vectors;

/// <summary>
/// Claims as the server sees them: fields that are empty or equal to their default are left out, so that two tokens with the same meaning are equal.
/// </summary>
internal static class ServerView
{
    public static JsonObject Of(JsonObject claims)
    {
        JsonObject view = claims.DeepClone().AsObject();
        if (view["video"] is JsonObject video)
        {
            DropVideoDefaults(video);
        }

        if (Is(view["kind"], "standard"))
        {
            view.Remove("kind");
        }

        foreach (JsonNode? agent in view["roomConfig"]?["agents"]?.AsArray() ?? [])
        {
            // The first member of a protobuf enum is its default.
            if (Is(agent!["restartPolicy"], "JRP_ON_FAILURE"))
            {
                agent.AsObject().Remove("restartPolicy");
            }
        }

        DropEmpty(view);
        return view;
    }

    private static void DropVideoDefaults(JsonObject video)
    {
        // The default of canPublishData is canPublish, so canPublishData is handled first.
        bool canPublish = video["canPublish"]?.GetValue<bool>() ?? true;
        foreach ((string name, bool otherwise) in new[] { ("canPublishData", canPublish), ("canPublish", true), ("canSubscribe", true) })
        {
            if (video[name]?.GetValue<bool>() is { } value)
            {
                // A value other than the default stays, as a string, because false is removed below.
                video.Remove(name);
                if (value != otherwise)
                {
                    video[name] = value ? "on" : "off";
                }
            }
        }
    }

    private static void DropEmpty(JsonObject json)
    {
        foreach ((string name, JsonNode? value) in json.ToArray())
        {
            if (value is JsonObject inner)
            {
                DropEmpty(inner);
            }

            foreach (JsonNode? item in value as JsonArray ?? [])
            {
                if (item is JsonObject element)
                {
                    DropEmpty(element);
                }
            }

            if (value is null or JsonObject { Count: 0 } or JsonArray { Count: 0 } || value.ToJsonString() is "false" or "0" or "\"\"")
            {
                json.Remove(name);
            }
        }
    }

    private static bool Is(JsonNode? value, string text) => value is JsonValue json && json.TryGetValue(out string? actual) && actual == text;
}
