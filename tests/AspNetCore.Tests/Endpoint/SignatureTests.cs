using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GrantGen.AspNetCore.Tests.Endpoint;

/// <summary>An endpoint whose tokens a service signs.</summary>
public class SignatureTests
{
    [Fact]
    public async Task The_service_signs_and_no_secret_is_needed()
    {
        await using TokenApp app = await TokenApp.StartAsync(
            routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (_, request) => TokenDecision.Allow(request.RoomName)),
            builder => builder.Services.AddSingleton<ITokenSignature, Service>(),
            options => (options.ApiKey, options.ApiSecret) = (null, null));
        HttpResponseMessage response = await app.PostAsync("""{"room_name":"stage"}""");
        JsonElement claims = await response.ClaimsAsync();
        Assert.Equal("APIservice", claims.GetProperty("iss").GetString());
        Assert.True(new TokenVerifier("APIservice", TokenApp.ApiSecret).TryVerify((await response.JsonAsync()).GetProperty("participant_token").GetString(), out _));
        await (await app.PostAsync($"{{\"room_name\":\"{new string('r', 300)}\"}}")).RefusedAsync(400, "room_name");
    }

    private sealed class Service : ITokenSignature
    {
        public string ApiKey => "APIservice";

        public async ValueTask SignAsync(ReadOnlyMemory<byte> signingInput, Memory<byte> signature, CancellationToken cancellationToken)
        {
            await Task.Yield();
            HMACSHA256.HashData(Encoding.UTF8.GetBytes(TokenApp.ApiSecret), signingInput.Span, signature.Span);
        }
    }
}
