using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace GrantGen.AspNetCore;

/// <summary>The claims of a minted token. A room that comes from a template is visible only there.</summary>
internal sealed class TokenClaims : IDisposable
{
    private readonly JsonDocument _payload;

    private TokenClaims(JsonDocument payload) => _payload = payload;

    /// <summary>All claims.</summary>
    public JsonElement Root => _payload.RootElement;

    /// <summary>The claim <c>video</c>; undefined if there is none.</summary>
    public JsonElement Video => Root.TryGetProperty("video", out JsonElement grants) ? grants : default;

    /// <summary>The room; empty if there is none.</summary>
    public string Room => Video.ValueKind == JsonValueKind.Object && Video.TryGetProperty("room", out JsonElement room) ? room.GetString() ?? "" : "";

    /// <summary>The claim <c>roomConfig</c>; undefined if there is none.</summary>
    public JsonElement RoomConfig => Root.TryGetProperty("roomConfig", out JsonElement config) ? config : default;

    /// <summary>Reads a token that this process minted: nothing is verified.</summary>
    public static TokenClaims Parse(string token)
    {
        int start = token.IndexOf('.', StringComparison.Ordinal) + 1;
        int end = token.LastIndexOf('.');
        return new TokenClaims(JsonDocument.Parse(WebEncoders.Base64UrlDecode(token, start, end - start)));
    }

    /// <inheritdoc/>
    public void Dispose() => _payload.Dispose();
}
