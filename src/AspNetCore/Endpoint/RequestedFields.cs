using Microsoft.AspNetCore.Http;

namespace GrantGen.AspNetCore;

/// <summary>Compares what a request names with what was decided: a field that is named has to be what the token will say.</summary>
internal static class RequestedFields
{
    /// <summary>Why the request cannot have what it names; null if it can.</summary>
    public static Refusal? Check(TokenRequest request, TokenDecision decision, TokenMint mint, string identity)
    {
        string? room = decision.Room ?? (mint.Grants.Room is { } constant && !constant.Contains('{', StringComparison.Ordinal) ? constant : null);
        return Field("participant_identity", request.ParticipantIdentity, identity)
            ?? (decision.Holes is null ? Field("room_name", request.RoomName, room) : null)
            ?? Field("participant_name", request.ParticipantName, decision.Options.Name)
            ?? Field("participant_metadata", request.ParticipantMetadata, decision.Options.Metadata)
            ?? Attributes(request.ParticipantAttributes, decision.Options.Attributes)
            ?? (RoomConfigReader.IsEmpty(request.RoomConfig) || decision.AllowsRoomConfig ? null : Refused("room_config"));
    }

    private static Refusal? Field(string field, string? requested, string? decided)
        => string.IsNullOrEmpty(requested) || string.Equals(requested, decided, StringComparison.Ordinal) ? null : Refused(field);

    private static Refusal? Attributes(Dictionary<string, string>? requested, IReadOnlyDictionary<string, string>? decided)
        => requested is null || requested.All(attribute => decided is not null && decided.TryGetValue(attribute.Key, out string? value) && value == attribute.Value)
            ? null
            : Refused("participant_attributes");

    private static Refusal Refused(string field) => new(StatusCodes.Status403Forbidden, field, Refusal.NotChosenByCaller(field));
}
