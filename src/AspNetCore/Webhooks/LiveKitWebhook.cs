using System.Diagnostics;
using System.Text.Json;

namespace GrantGen;

/// <summary>
/// A webhook of a LiveKit server whose signature was verified. It is not logged and <see cref="ToString"/> shows only type and ID, because the body
/// contains the room's TURN password.
/// </summary>
/// <remarks>
/// A server sends a webhook again if it gets no response: skip an <see cref="Id"/> that was handled. Source: livekit/protocol
/// protobufs/livekit_webhook.proto, <c>WebhookEvent</c>; fields are in camelCase, 64-bit numbers are strings.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class LiveKitWebhook
{
    internal LiveKitWebhook(JsonElement body)
    {
        Body = body;
        Event = Text(body, "event") ?? "";
        Id = Text(body, "id") ?? "";
    }

    /// <summary>The type of the event, such as <c>room_started</c> or <c>participant_joined</c>; empty if the body has none.</summary>
    public string Event { get; }

    /// <summary>The ID of the event, the same when it is sent again; empty if the body has none.</summary>
    public string Id { get; }

    /// <summary>The name of the room; null if the event has none.</summary>
    public string? RoomName => Text(Member(Body, "room"), "name");

    /// <summary>The identity of the participant; null if the event has none.</summary>
    public string? ParticipantIdentity => Text(Member(Body, "participant"), "identity");

    /// <summary>When the event occurred, in whole seconds; null if the body has no time.</summary>
    public DateTimeOffset? CreatedAt
        => long.TryParse(Text(Body, "createdAt"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out long seconds)
            && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    /// <summary>The whole event, with members such as <c>room</c>, <c>participant</c>, <c>track</c> and <c>egressInfo</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public JsonElement Body { get; }

    /// <summary>The type and the ID; no other part of the body.</summary>
    public override string ToString() => $"LiveKitWebhook({Event}, {Id})";

    private static JsonElement Member(JsonElement json, string name)
        => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement member) ? member : default;

    private static string? Text(JsonElement json, string name)
        => Member(json, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
