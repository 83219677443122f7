// rules: GG2007
// Server tokens of a JWT library in raw Twirp requests: the grant that the method needs, and another one.
using System; using System.Collections.Generic; using System.Net.Http; using System.Net.Http.Headers; using System.Text; using System.Threading.Tasks;
using System.IdentityModel.Tokens.Jwt; using System.Security.Claims; using System.Text.Json; using Microsoft.IdentityModel.Tokens;
namespace Variants.JwtServer;

public sealed class ServerTokens(string key, string secret)
{
    private string Write(Dictionary<string, object> video)
    {
        var credentials = new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)), SecurityAlgorithms.HmacSha256);
        var payload = new JwtPayload { { "iss", key }, { "exp", DateTimeOffset.UtcNow.AddMinutes(1).ToUnixTimeSeconds() }, { "video", video } };
        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(new JwtHeader(credentials), payload));
    }

    public string Lists() => Write(new() { ["roomList"] = true });

    public string Records() => Write(new() { ["roomRecord"] = true });

    public string Admin(string room) => Write(new() { ["roomAdmin"] = true, ["room"] = room });

    public string Maybe(bool records) => Write(new() { ["roomAdmin"] = true, ["roomRecord"] = records });
}

public sealed class Recorder(ServerTokens tokens, string host)
{
    private static HttpClient Client(string token)
    {
        var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    public async Task StopAsync(HttpContent body)
    {
        using HttpClient http = Client(tokens.Records());
        await http.PostAsync($"{host}/twirp/livekit.Egress/StopEgress", body); // ok
    }

    public async Task StopWronglyAsync(string room, HttpContent body)
    {
        using HttpClient http = Client(tokens.Admin(room));
        await http.PostAsync($"{host}/twirp/livekit.Egress/StopEgress", body); //! GG2007
        await http.PostAsync($"{host}/twirp/livekit.RoomService/MutePublishedTrack", body); // ok
        await http.PostAsync($"{host}/twirp/livekit.RoomService/DeleteRoom", body); //! GG2007
    }

    public async Task ListAsync(HttpContent body)
    {
        using HttpClient http = Client(tokens.Lists());
        await http.PostAsync(host + "/twirp/livekit.RoomService/ListRooms", body); // ok
        await http.PostAsync(host + "/twirp/livekit.RoomService/RemoveParticipant", body); //! GG2007
    }

    public async Task MaybeAsync(bool records, HttpContent body)
    {
        using HttpClient http = Client(tokens.Maybe(records));
        await http.PostAsync(host + "/twirp/livekit.Egress/ListEgress", body); // ok
    }

    // one request, its own header
    public async Task RequestAsync(HttpClient http, string json)
    {
        using var q = new HttpRequestMessage(HttpMethod.Post, host + "/twirp/livekit.Ingress/ListIngress") { Content = new StringContent(json) }; q.Headers.Authorization = new("Bearer", tokens.Lists()); await http.SendAsync(q); //! GG2007
    }
}
