using System.Text.Json;

namespace GrantGen;

/// <summary>
/// Reads single values of a token's claims. A value that is null counts as absent, as in Go's decoder. A value of the wrong type is
/// rejected by the claim's name.
/// </summary>
internal static class ClaimValues
{
    /// <summary>The first and last second of <see cref="DateTimeOffset"/>, since 1970.</summary>
    private const long FirstSecond = -62_135_596_800;
    private const long LastSecond = 253_402_300_799;

    /// <summary>A member that is present and not null.</summary>
    /// <param name="json">The object; null if it is absent.</param>
    /// <param name="name">The member.</param>
    public static JsonElement? Member(JsonElement? json, string name)
        => json is { } members && members.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    /// <summary>A string; null if it is absent or empty, which is the same to the server.</summary>
    /// <param name="json">The object; null if it is absent.</param>
    /// <param name="name">The member.</param>
    /// <param name="fullName">The member's name in a message.</param>
    /// <exception cref="TokenVerificationException">The member is not a string.</exception>
    public static string? Text(JsonElement? json, string name, string fullName) => Member(json, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString() is { Length: > 0 } value ? value : null,
        _ => throw TokenVerificationException.Malformed(fullName, "is not a text"),
    };

    /// <summary>A list of strings; null if it is absent.</summary>
    /// <param name="list">The list; null if it is absent.</param>
    /// <param name="fullName">The list's name in a message.</param>
    /// <param name="isNullAllowed">Whether an element that is null is an empty string.</param>
    /// <exception cref="TokenVerificationException">The value is not a list, or an element is not a string.</exception>
    public static List<string>? Texts(JsonElement? list, string fullName, bool isNullAllowed = false)
    {
        if (list is not { } json)
        {
            return null;
        }

        if (json.ValueKind != JsonValueKind.Array)
        {
            throw TokenVerificationException.Malformed(fullName, "is not a list of texts");
        }

        List<string> texts = [];
        foreach (JsonElement item in json.EnumerateArray())
        {
            texts.Add(item.ValueKind switch
            {
                JsonValueKind.String => item.GetString()!,
                JsonValueKind.Null when isNullAllowed => "",
                _ => throw TokenVerificationException.Malformed(fullName, "is not a list of texts"),
            });
        }

        return texts;
    }

    /// <summary>An object; null if it is absent.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="name">The claim.</param>
    /// <exception cref="TokenVerificationException">The claim is not an object.</exception>
    public static JsonElement? Object(JsonElement claims, string name) => Member(claims, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } json => json,
        _ => throw TokenVerificationException.Malformed(name, "is not an object"),
    };

    /// <summary>
    /// A NumericDate (RFC 7519, section 2). Livekit.Server.Sdk.Dotnet writes fractions, which Go's verifier cuts off. A time before the
    /// year 1 is the year 1: it is past in any case.
    /// </summary>
    /// <param name="claims">The claims.</param>
    /// <param name="name">The claim.</param>
    /// <exception cref="TokenVerificationException">The claim is not a number, or is after the year 9999.</exception>
    public static DateTimeOffset? Time(JsonElement claims, string name)
    {
        if (Member(claims, name) is not { } time)
        {
            return null;
        }

        return time.ValueKind == JsonValueKind.Number && time.TryGetDouble(out double seconds) && seconds is >= long.MinValue and <= LastSecond
            ? DateTimeOffset.FromUnixTimeSeconds(Math.Max((long)seconds, FirstSecond))
            : throw TokenVerificationException.Malformed(name, "is not a time in seconds in the years 1 to 9999");
    }

    /// <summary>Checks that a claim is a number, if it is present: <c>1e400</c> is not a number in Go.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="name">The claim.</param>
    /// <exception cref="TokenVerificationException">The claim is not a number, or is beyond the range of a double.</exception>
    public static void CheckNumber(JsonElement claims, string name)
    {
        if (Member(claims, name) is { } number
            && (number.ValueKind != JsonValueKind.Number || !number.TryGetDouble(out double value) || double.IsInfinity(value)))
        {
            throw TokenVerificationException.Malformed(name, "is not a number");
        }
    }
}
