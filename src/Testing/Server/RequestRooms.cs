using System.Text;
using System.Text.Json;
using GrantGen.Permissions;

namespace GrantGen;

/// <summary>Reads the rooms that a request of the server API names, from protobuf or JSON.</summary>
internal static class RequestRooms
{
    /// <summary>Room and destination room; null where the method has none or the request leaves it out.</summary>
    public static (string? Room, string? DestinationRoom) Read(ServerMethod method, bool isJson, ReadOnlySpan<byte> body)
        => isJson
            ? (Json(method.RoomField, body, "room", "room_name", "roomName"), Json(method.DestinationRoomField, body, "destination_room", "destinationRoom"))
            : (Protobuf(method.RoomField, body), Protobuf(method.DestinationRoomField, body));

    private static string? Json(int field, ReadOnlySpan<byte> body, params string[] names)
    {
        if (field == 0 || body.IsEmpty)
        {
            return null;
        }

        try
        {
            Utf8JsonReader reader = new(body);
            using JsonDocument json = JsonDocument.ParseValue(ref reader);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? names.Select(name => json.RootElement.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
                    ? value.GetString() : null)
                    .FirstOrDefault(value => value is not null)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The last value of a string field; null if the field is missing, or the message ends early.</summary>
    private static string? Protobuf(int field, ReadOnlySpan<byte> body)
    {
        string? found = null;
        while (field != 0 && !body.IsEmpty)
        {
            ulong key = Varint(ref body);
            int length = (key & 7) switch
            {
                0 => Skipped(ref body),
                1 => 8,
                2 => (int)Math.Min(Varint(ref body), int.MaxValue),
                5 => 4,
                _ => int.MaxValue,
            };
            if (length > body.Length)
            {
                return found;
            }

            if (key >> 3 == (ulong)field && (key & 7) == 2)
            {
                found = Encoding.UTF8.GetString(body[..length]);
            }

            body = body[length..];
        }

        return found;
    }

    private static int Skipped(ref ReadOnlySpan<byte> body)
    {
        Varint(ref body);
        return 0;
    }

    private static ulong Varint(ref ReadOnlySpan<byte> body)
    {
        ulong value = 0;
        for (int shift = 0; shift < 64 && !body.IsEmpty; shift += 7)
        {
            byte next = body[0];
            body = body[1..];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                break;
            }
        }

        return value;
    }
}
