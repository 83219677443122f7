using System.Text.Json;

namespace GrantGen;

/// <summary>
/// Reads JSON as RFC 8725 (section 2.4) and RFC 7519 (section 4) require where a signature is at stake: one object, and no name twice in any object.
/// Libraries read anything else differently, so a token could have different meanings for different readers.
/// </summary>
internal static class StrictJson
{
    /// <summary>The maximum depth of nested objects and arrays: the default of System.Text.Json.</summary>
    private const int MaxDepth = 64;

    private static readonly JsonReaderOptions s_options = new() { MaxDepth = MaxDepth };

    /// <summary>The only string member of an object with this name. Nothing else of the JSON is kept.</summary>
    /// <param name="json">The JSON, which is read to its end.</param>
    /// <param name="name">The name.</param>
    /// <returns>Null if there is none, or if it is null.</returns>
    /// <exception cref="TokenVerificationException">The JSON is not one object, or it has the name twice, or the member is not a string.</exception>
    public static string? TextOf(ReadOnlySpan<byte> json, string name) => Guarded(json, name, Find);

    /// <summary>Whether an object has a member of this name, with any value.</summary>
    /// <param name="json">The JSON, which was checked.</param>
    /// <param name="name">The name.</param>
    public static bool Has(ReadOnlySpan<byte> json, string name)
    {
        Utf8JsonReader reader = new(json, s_options);
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Rejects an object that names a member twice, itself or anywhere within it, and a string that is not Unicode.</summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="TokenVerificationException">It is not one such object.</exception>
    public static void Check(ReadOnlySpan<byte> json) => _ = Guarded(json, null, Walk);

    private delegate string? Reading(ref Utf8JsonReader reader, string? name);

    private static string? Guarded(ReadOnlySpan<byte> json, string? name, Reading read)
    {
        Utf8JsonReader reader = new(json, s_options);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                throw TokenVerificationException.Malformed("a part is not an object of JSON");
            }

            return read(ref reader, name);
        }
        catch (JsonException)
        {
            throw TokenVerificationException.Malformed("a part is not JSON");
        }
        catch (InvalidOperationException)
        {
            throw TokenVerificationException.Malformed("a text in it is not Unicode");
        }
    }

    private static string? Find(ref Utf8JsonReader reader, string? name)
    {
        string? text = null;
        bool found = false;
        while (reader.Read())
        {
            if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals(name))
            {
                continue;
            }

            if (found)
            {
                throw TokenVerificationException.Malformed(name!, "occurs twice");
            }

            found = true;
            reader.Read();
            text = reader.TokenType switch
            {
                JsonTokenType.String => reader.GetString(),
                JsonTokenType.Null => null,
                _ => throw TokenVerificationException.Malformed(name!, "is not a text"),
            };
        }

        return text;
    }

    private static string? Walk(ref Utf8JsonReader reader, string? name)
    {
        Stack<HashSet<string>> names = new();
        do
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    names.Push(new HashSet<string>(StringComparer.Ordinal));
                    break;
                case JsonTokenType.EndObject:
                    names.Pop();
                    break;
                case JsonTokenType.PropertyName when !names.Peek().Add(reader.GetString()!):
                    throw TokenVerificationException.Malformed("an object names a member twice");
                case JsonTokenType.String:
                    _ = reader.GetString();
                    break;
            }
        }
        while (reader.Read());
        return null;
    }
}
