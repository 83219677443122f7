using System.Text.Json;
using System.Text.Json.Serialization;

namespace GrantGen;

/// <summary>
/// The request of a LiveKit client to a token endpoint (livekit/protocol protobufs/livekit_token_source.proto). All its fields are only requests of
/// the client. The <see cref="TokenDecision"/> decides, and a field that names more is rejected by its name. Unknown fields are ignored. A known
/// field in another spelling (<c>roomName</c>) is rejected by its name.
/// </summary>
public sealed class TokenRequest
{
    /// <summary>The room that the client wants to join.</summary>
    [JsonPropertyName("room_name")]
    public string? RoomName { get; init; }

    /// <summary>The identity that the client wants to have.</summary>
    [JsonPropertyName("participant_identity")]
    public string? ParticipantIdentity { get; init; }

    /// <summary>The name that the client wants others to see.</summary>
    [JsonPropertyName("participant_name")]
    public string? ParticipantName { get; init; }

    /// <summary>The metadata that the client wants to have.</summary>
    [JsonPropertyName("participant_metadata")]
    public string? ParticipantMetadata { get; init; }

    /// <summary>The attributes that the client wants to have.</summary>
    [JsonPropertyName("participant_attributes")]
    public Dictionary<string, string>? ParticipantAttributes { get; init; }

    /// <summary>The configuration of the room that the client wants, agents to dispatch among it; undefined or null if it wants none.</summary>
    [JsonPropertyName("room_config")]
    public JsonElement RoomConfig { get; init; }

    /// <summary>
    /// The names of the agents that the client wants dispatched into the room. Does not throw for a request of the endpoint, which
    /// rejects a configuration with strings that are not Unicode.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<string> AgentNames => RoomConfigReader.AgentNames(RoomConfig);
}
