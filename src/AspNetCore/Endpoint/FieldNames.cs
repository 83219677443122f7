using System.Buffers;
using System.Text.Json;

namespace GrantGen.AspNetCore;

/// <summary>
/// The names of a request's fields. LiveKit's clients write them in snake case. Readers of protobuf's JSON also accept camel case, so a
/// field in another spelling was intended, and ignoring it would grant something other than requested.
/// </summary>
internal static class FieldNames
{
    private static readonly string[] s_names =
    [
        "room_name", "participant_identity", "participant_name", "participant_metadata", "participant_attributes", "room_config",
    ];

    /// <summary>A misspelled field of a request (<c>roomName</c>, <c>ROOM_NAME</c>), and the right name; null if every field is spelled correctly.</summary>
    /// <param name="body">A JSON object, which was read before.</param>
    public static (string Given, string Field)? FindMisspelt(ReadOnlySequence<byte> body)
    {
        Utf8JsonReader json = new(body);
        while (json.Read())
        {
            if (json.CurrentDepth == 1 && json.TokenType == JsonTokenType.PropertyName && FindMisspelt(json.GetString()!) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static (string Given, string Field)? FindMisspelt(string given)
        => Array.Find(s_names, name => string.Equals(Plain(name), Plain(given), StringComparison.OrdinalIgnoreCase)) is { } known && known != given
            ? (given, known)
            : null;

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal);
}
