using System.Reflection;
using System.Text.Json.Nodes;

namespace GrantGen.Conformance.Tests.Properties;

/// <summary>
/// The policies of the files Spread1 to Spread4, and their claims. The claims are computed from the attributes by the rules in this file,
/// because the generator's own tables are under test.
/// </summary>
internal static class Spread
{
    public static IReadOnlyList<PolicyHandle> Policies { get; } = PolicyHandle.Where(type => type.Namespace == typeof(Spread).Namespace);

    /// <summary>The arguments of a policy's attribute, by property. A property that it does not set is absent.</summary>
    public static IReadOnlyDictionary<string, object?> Stated<TAttribute>(PolicyHandle policy)
        where TAttribute : Attribute
        => policy.Type.GetCustomAttributesData()
            .Where(data => data.AttributeType == typeof(TAttribute))
            .SelectMany(data => data.NamedArguments)
            .ToDictionary(argument => argument.MemberName, argument => argument.TypedValue.Value);

    public static RoomPolicyArguments Arguments(PolicyHandle policy, string text, string identity, ParticipantOptions options = default) => new()
    {
        Room = policy.Grants.Room is null ? text : null,
        Identity = identity,
        Holes = new Dictionary<string, string> { ["hall"] = text, ["wing"] = "w" },
        Options = options,
    };

    /// <summary>The claims of a policy's token, except for identity, options, issuer and times.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="text">The room, or the value of the hole in its name.</param>
    public static JsonObject Claims(PolicyHandle policy, string text)
    {
        IReadOnlyDictionary<string, object?> stated = Stated<RoomPolicyAttribute>(policy);
        JsonObject claims = [];
        JsonObject video = Flags(stated);
        bool joins = stated.GetValueOrDefault("RoomJoin") is not false;
        video.Remove("roomJoin");
        if (joins)
        {
            video["roomJoin"] = true;
        }

        if (stated.TryGetValue("CanPublishSources", out object? sources))
        {
            video["canPublishSources"] = new JsonArray(EffectivePermission.Names((TrackSources)(int)sources!).Split(',').Select(name => (JsonNode)name).ToArray());
        }

        string? room = Filled(stated.GetValueOrDefault("Room"), text);
        string? destination = Filled(stated.GetValueOrDefault("DestinationRoom"), text);
        if (destination is not null)
        {
            video["destinationRoom"] = destination;
        }

        if (joins || room is not null || destination is not null || stated.GetValueOrDefault("RoomAdmin") is true)
        {
            video["room"] = room ?? text;
        }

        Add(claims, "video", video);
        Add(claims, "sip", Flags(Stated<SipGrantAttribute>(policy)));
        Add(claims, "agent", Flags(Stated<AgentGrantAttribute>(policy)));
        Add(claims, "inference", Flags(Stated<InferenceGrantAttribute>(policy)));
        Add(claims, "observability", Flags(Stated<ObservabilityGrantAttribute>(policy)));
        Add(claims, "agentEndpoint", Flags(Stated<AgentEndpointGrantAttribute>(policy)));
        Add(claims, "agentThread", Flags(Stated<AgentThreadGrantAttribute>(policy)));
        Add(claims, "roomConfig", RoomConfig(policy));
        if (stated.TryGetValue("Kind", out object? kind))
        {
            claims["kind"] = ((ParticipantKind)(int)kind!).ToString().ToLowerInvariant();
        }

        if (stated.TryGetValue("RoomPreset", out object? preset))
        {
            claims["roomPreset"] = (string)preset!;
        }

        return claims;
    }

    private static JsonObject RoomConfig(PolicyHandle policy)
    {
        JsonObject config = [];
        foreach ((string property, object? value) in Stated<RoomConfigAttribute>(policy).Where(item => item.Value is not false))
        {
            config[Camel(property)] = value switch { uint number => number, string text => text, _ => true };
        }

        JsonNode[] agents = policy.Type.GetCustomAttributesData()
            .Where(data => data.AttributeType == typeof(AgentDispatchAttribute))
            .Select(Agent)
            .ToArray();
        if (agents.Length > 0)
        {
            config["agents"] = new JsonArray(agents);
        }

        return config;
    }

    private static JsonNode Agent(CustomAttributeData data)
    {
        JsonObject agent = new() { ["agentName"] = (string)data.ConstructorArguments[0].Value! };
        foreach (CustomAttributeNamedArgument argument in data.NamedArguments)
        {
            agent[Camel(argument.MemberName)] = (string)argument.TypedValue.Value!;
        }

        return agent;
    }

    private static JsonObject Flags(IReadOnlyDictionary<string, object?> stated)
        => new(stated.Where(item => item.Value is bool).Select(item => KeyValuePair.Create(Camel(item.Key), (JsonNode?)(bool)item.Value!)));

    private static string? Filled(object? template, string text)
        => ((string?)template)?.Replace("{hall}", text, StringComparison.Ordinal).Replace("{wing}", "w", StringComparison.Ordinal);

    private static void Add(JsonObject claims, string name, JsonObject value)
    {
        if (value.Count > 0)
        {
            claims[name] = value;
        }
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
