namespace GrantGen.AspNetCore;

/// <summary>
/// Finds the field of a request that a value of the decision comes from. A value comes from the caller if it equals or contains a field that is not
/// empty, or is the empty field itself.
/// </summary>
internal static class CallersFields
{
    /// <summary>The field that a text comes from; null if the application chose it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="value">The text.</param>
    /// <param name="likely">The field that is checked first.</param>
    public static string? Find(TokenRequest request, string? value, string likely)
    {
        (string Field, string? Text)[] fields =
        [
            ("room_name", request.RoomName),
            ("participant_identity", request.ParticipantIdentity),
            ("participant_name", request.ParticipantName),
            ("participant_metadata", request.ParticipantMetadata),
        ];
        return value is null ? null : fields
            .OrderBy(field => field.Field != likely)
            .Where(field => field.Text is not null && (field.Text.Length == 0 ? value.Length == 0 : value.Contains(field.Text, StringComparison.Ordinal)))
            .Select(field => field.Field)
            .FirstOrDefault();
    }

    /// <summary>The field that a map of attributes comes from, wholly or in part; null if the application chose all of it.</summary>
    public static string? Find(TokenRequest request, IReadOnlyDictionary<string, string>? attributes)
    {
        if (attributes is null)
        {
            return null;
        }

        return request.ParticipantAttributes?.Any(attribute => attributes.TryGetValue(attribute.Key, out string? value)
            && IsFrom(attribute.Value, value)) == true
            ? "participant_attributes"
            : attributes.Values.Select(value => Find(request, value, "participant_metadata")).FirstOrDefault(field => field is not null);
    }

    private static bool IsFrom(string? asked, string? value)
        => asked == value || (!string.IsNullOrEmpty(asked) && value?.Contains(asked, StringComparison.Ordinal) == true);
}
