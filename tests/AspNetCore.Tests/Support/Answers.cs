using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;

namespace GrantGen.AspNetCore.Tests;

/// <summary>Reads the responses of the endpoint.</summary>
internal static class Answers
{
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response)
        => JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.Clone();

    /// <summary>The claims of the token in a response.</summary>
    public static async Task<JsonElement> ClaimsAsync(this HttpResponseMessage response)
    {
        Assert.Equal(201, (int)response.StatusCode);
        string token = (await response.JsonAsync()).GetProperty("participant_token").GetString()!;
        return JsonDocument.Parse(Base64UrlDecode(new JsonWebToken(token).EncodedPayload)).RootElement.Clone();
    }

    /// <summary>Checks that the response is a refusal that names a field.</summary>
    public static async Task RefusedAsync(this HttpResponseMessage response, int status, string? field)
    {
        JsonElement problem = await response.JsonAsync();
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.Equal(field, problem.TryGetProperty("field", out JsonElement named) ? named.GetString() : null);
        Assert.NotEqual("", problem.GetProperty("detail").GetString());
    }

    private static byte[] Base64UrlDecode(string text) => Microsoft.IdentityModel.Tokens.Base64UrlEncoder.DecodeBytes(text);
}
