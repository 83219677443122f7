using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GrantGen.Conformance.Tests;

/// <summary>Compares claims as JSON, regardless of the order of members.</summary>
internal static class ClaimsAssert
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The payload of a token: strict UTF-8, strict JSON, no member twice.</summary>
    public static JsonObject PayloadOf(string token)
    {
        string json = s_strictUtf8.GetString(Base64Url.DecodeFromChars(token.Split('.')[1]));
        return JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false })!.AsObject();
    }

    /// <summary>Removes the times and returns the lifetime of the token. Both must be integers.</summary>
    public static long TakeLifetime(JsonObject claims)
    {
        long lifetime = Take(claims, "exp") - Take(claims, "nbf");
        return lifetime;
    }

    public static void Equal(string expected, JsonObject actual) => Equal(JsonNode.Parse(expected)!.AsObject(), actual, "the claims");

    public static void Equal(JsonNode? expected, JsonNode? actual, string what)
    {
        if (!JsonNode.DeepEquals(expected, actual))
        {
            Assert.Fail($"{what}\nexpected {expected?.ToJsonString() ?? "nothing"}\nactual   {actual?.ToJsonString() ?? "nothing"}");
        }
    }

    private static long Take(JsonObject claims, string name)
    {
        JsonNode value = claims[name] ?? throw new InvalidOperationException($"The token has no {name}.");
        claims.Remove(name);
        return long.Parse(value.ToJsonString(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
    }
}
