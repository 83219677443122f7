using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace GrantGen.TokenServer.Tests;

/// <summary>A visitor of the sample: sends the requests of the page, without a browser.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient _client;
    private string? _antiforgery;

    public Visitor(Uri url)
    {
        Cookies = new CookieContainer();
        _client = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies }) { BaseAddress = url };
    }

    public CookieContainer Cookies { get; }

    public HttpClient Client => _client;

    /// <summary>Signs in as a demo user.</summary>
    public async Task<JsonNode> SignInAsync(string user)
    {
        _antiforgery ??= (await GetAsync("/session"))["antiforgery"]!.GetValue<string>();
        using HttpRequestMessage request = new(HttpMethod.Post, "/session") { Content = JsonContent.Create(new { user }) };
        request.Headers.Add("X-Antiforgery", _antiforgery);
        using HttpResponseMessage response = await _client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        JsonNode session = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        _antiforgery = session["antiforgery"]!.GetValue<string>();
        return session;
    }

    public async Task<HttpResponseMessage> SignOutAsync()
    {
        using HttpRequestMessage request = new(HttpMethod.Delete, "/session");
        request.Headers.Add("X-Antiforgery", _antiforgery);
        HttpResponseMessage response = await _client.SendAsync(request);
        _antiforgery = null;
        return response;
    }

    public async Task<JsonNode> GetAsync(string path) => (await _client.GetFromJsonAsync<JsonNode>(path))!;

    /// <summary>Requests a token.</summary>
    public Task<HttpResponseMessage> AskAsync(object body) => _client.PostAsJsonAsync("/token", body);

    /// <summary>Requests a token and returns its claims.</summary>
    public async Task<JsonObject> ClaimsAsync(object body)
    {
        using HttpResponseMessage response = await AskAsync(body);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return Tokens.Verify((await response.Content.ReadFromJsonAsync<JsonNode>())!["participant_token"]!.GetValue<string>());
    }

    public void Dispose() => _client.Dispose();
}
