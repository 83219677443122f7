using System.Text.Json.Nodes;

namespace GrantGen.Conformance.Tests.Vectors;

/// <summary>One case of <c>vectors.json</c>: the input of an application, and the claims that LiveKit's SDKs produce from it.</summary>
internal sealed class Vector
{
    private static readonly IReadOnlyDictionary<string, string> s_nodeTokens = Parsed("node-tokens.json")
        .ToDictionary(item => item!["case"]!.GetValue<string>(), item => item!["token"]!.GetValue<string>());

    private readonly JsonObject _json;

    private Vector(JsonObject json) => _json = json;

    /// <summary>Every case of the file.</summary>
    public static IReadOnlyList<Vector> All { get; } = Read();

    /// <summary>The cases that a policy can express: all except the body hash, which is a claim of webhooks.</summary>
    public static IReadOnlyList<Vector> OfPolicies { get; } = All.Where(vector => vector._json["sha256"] is null).ToArray();

    public string Name => Text("name")!;

    public string ApiKey => Text("apiKey")!;

    public string ApiSecret => Text("apiSecret")!;

    public long LifetimeSeconds => _json["ttlSeconds"]!.GetValue<long>();

    /// <summary>The token that the Node SDK signed for the case, valid for a hundred years.</summary>
    public string NodeToken => s_nodeTokens[Name];

    public JsonObject? Permission => _json["effectivePermission"]?.AsObject();

    /// <summary>Whether publishing is denied and data is not stated. Python's non-null default then allows data.</summary>
    public bool IsPythonsException
        => _json["video"] is JsonObject video && video["canPublish"]?.GetValue<bool>() == false && video["canPublishData"] is null;

    /// <summary>The values that the caller of a policy passes.</summary>
    public RoomPolicyArguments Arguments => new()
    {
        Room = _json["video"]?["room"]?.GetValue<string>(),
        DestinationRoom = _json["video"]?["destinationRoom"]?.GetValue<string>(),
        Identity = Text("identity"),
        Options = new ParticipantOptions
        {
            Name = Text("participantName"),
            Metadata = Text("metadata"),
            Attributes = _json["attributes"]?.AsObject().ToDictionary(item => item.Key, item => item.Value!.GetValue<string>()),
        },
    };

    public static Vector Of(string name) => All.Single(vector => vector.Name == name);

    /// <summary>The claims and the lifetime of the token that the SDK of a language made; null if the SDK cannot express the case.</summary>
    public (JsonObject Claims, long Lifetime)? Made(string language)
        => _json[language] is JsonObject made ? (made["claims"]!.DeepClone().AsObject(), made["lifetimeSeconds"]!.GetValue<long>()) : null;

    private static Vector[] Read() => Parsed("vectors.json").Select(json => new Vector(json!.AsObject())).ToArray();

    private static JsonArray Parsed(string resource)
    {
        using Stream file = typeof(Vector).Assembly.GetManifestResourceStream(resource)!;
        return JsonNode.Parse(file)!.AsArray();
    }

    private string? Text(string name) => _json[name]?.GetValue<string>();
}
