using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Xunit;

namespace GrantGen.Runtime.Tests.Support;

/// <summary>A token that is decoded only with the BCL. The signature is checked, and the payload must be strict UTF-8 and JSON.</summary>
internal sealed class DecodedToken
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private DecodedToken(string header, string payload)
    {
        Header = header;
        PayloadText = payload;
        using JsonDocument document = JsonDocument.Parse(payload);
        Payload = document.RootElement.Clone();
    }

    public string Header { get; }

    public string PayloadText { get; }

    public JsonElement Payload { get; }

    public JsonElement Video => Payload.GetProperty("video");

    public string? Room => Text(Video, "room");

    public string? Identity => Text(Payload, "sub");

    public string? Metadata => Text(Payload, "metadata");

    public long NotBefore => Payload.GetProperty("nbf").GetInt64();

    public long Expires => Payload.GetProperty("exp").GetInt64();

    public static DecodedToken Of(string token) => Of(token, Keys.Secret);

    public static DecodedToken Of(string token, string secret)
    {
        string[] parts = token.Split('.');
        Assert.Equal(3, parts.Length);
        byte[] mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"));
        Assert.Equal(Base64Url.EncodeToString(mac), parts[2]);
        return new DecodedToken(Decode(parts[0]), Decode(parts[1]));
    }

    public bool Has(string claim) => Payload.TryGetProperty(claim, out _);

    public Dictionary<string, string?> Attributes()
        => Payload.GetProperty("attributes").EnumerateObject().ToDictionary(member => member.Name, member => member.Value.GetString());

    private static string? Text(JsonElement element, string name)
        => element.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static string Decode(string part) => s_strictUtf8.GetString(Base64Url.DecodeFromChars(part));
}
