using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace GrantGen.AspNetCore;

/// <summary>Compares what a request names with what the token says: a field that is named and not granted is refused, by its name.</summary>
internal static class RequestedFields
{
    /// <summary>Why the request cannot have what it names; null if the token says all of it.</summary>
    public static Refusal? Check(TokenRequest request, TokenDecision decision, string token)
    {
        using JsonDocument payload = JsonDocument.Parse(PayloadOf(token));
        JsonElement claims = payload.RootElement;
        JsonElement video = claims.TryGetProperty("video", out JsonElement grants) ? grants : default;
        return Field("participant_identity", request.ParticipantIdentity, claims, "sub")
            ?? Field("room_name", request.RoomName, video, "room")
            ?? Field("participant_name", request.ParticipantName, claims, "name")
            ?? Field("participant_metadata", request.ParticipantMetadata, claims, "metadata")
            ?? Attributes(request.ParticipantAttributes, claims)
            ?? (RoomConfigReader.IsEmpty(request.RoomConfig) || decision.AllowsRoomConfig ? null : Refused("room_config"));
    }

    private static byte[] PayloadOf(string token)
    {
        int start = token.IndexOf('.', StringComparison.Ordinal) + 1;
        int end = token.LastIndexOf('.');
        return WebEncoders.Base64UrlDecode(token, start, end - start);
    }

    private static Refusal? Field(string field, string? requested, JsonElement claims, string claim)
        => string.IsNullOrEmpty(requested)
            || (claims.ValueKind == JsonValueKind.Object && claims.TryGetProperty(claim, out JsonElement granted) && string.Equals(granted.GetString(), requested, StringComparison.Ordinal))
                ? null
                : Refused(field);

    private static Refusal? Attributes(Dictionary<string, string>? requested, JsonElement claims)
    {
        JsonElement granted = claims.TryGetProperty("attributes", out JsonElement attributes) ? attributes : default;
        return requested?.Any(attribute => Field("participant_attributes", attribute.Value, granted, attribute.Key) is not null) == true ? Refused("participant_attributes") : null;
    }

    private static Refusal Refused(string field) => new(StatusCodes.Status403Forbidden, field, Refusal.NotChosenByCaller(field));
}
