using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace GrantGen.AspNetCore;

/// <summary>Compares the fields of a request with the token. A field that the token does not grant is rejected by name.</summary>
internal static class RequestedFields
{
    /// <summary>The reason to reject the request; null if the token grants all of it.</summary>
    public static TokenDenial? Check(TokenRequest request, TokenClaims token)
    {
        JsonElement claims = token.Root;
        return Field("participant_identity", request.ParticipantIdentity, claims, "sub")
            ?? Field("room_name", request.RoomName, token.Video, "room")
            ?? Field("participant_name", request.ParticipantName, claims, "name")
            ?? Field("participant_metadata", request.ParticipantMetadata, claims, "metadata")
            ?? Attributes(request.ParticipantAttributes, claims)
            ?? RoomConfig(request.RoomConfig, token.RoomConfig);
    }

    private static TokenDenial? Field(string field, string? requested, JsonElement claims, string claim)
        => string.IsNullOrEmpty(requested)
            || (claims.ValueKind == JsonValueKind.Object && claims.TryGetProperty(claim, out JsonElement granted)
                && string.Equals(granted.GetString(), requested, StringComparison.Ordinal))
                ? null
                : Refused(field);

    private static TokenDenial? Attributes(Dictionary<string, string>? requested, JsonElement claims)
    {
        JsonElement granted = claims.TryGetProperty("attributes", out JsonElement attributes) ? attributes : default;
        return requested?.Any(attribute => Field("participant_attributes", attribute.Value, granted, attribute.Key) is not null) == true
            ? Refused("participant_attributes")
            : null;
    }

    private static TokenDenial? RoomConfig(JsonElement requested, JsonElement granted)
    {
        if (RequestedRoomConfig.Parse(requested) is not { } asked)
        {
            return Refused("room_config");
        }

        // The configuration in the token can always be read.
        return asked.FindDifference(RequestedRoomConfig.Parse(granted) ?? RequestedRoomConfig.Empty) is { } difference
            ? new TokenDenial(StatusCodes.Status403Forbidden, "room_config",
                $"{TokenDenial.NotChosenByCaller("room_config")} It asks for {difference}, which the token does not have.")
            : null;
    }

    private static TokenDenial Refused(string field) => new(StatusCodes.Status403Forbidden, field, TokenDenial.NotChosenByCaller(field));
}
