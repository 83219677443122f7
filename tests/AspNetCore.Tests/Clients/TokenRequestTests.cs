using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace GrantGen.AspNetCore.Tests.Clients;

/// <summary>Recorded requests of livekit-client 2.23.0, one for each set of options. The endpoint accepts them unchanged.</summary>
public class TokenRequestTests
{
    private static readonly JsonElement s_recorded = JsonDocument.Parse(File.ReadAllText(Path.Combine(
        typeof(TokenRequestTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "ProjectFolder").Value!, "Clients", "token-requests.json"))).RootElement;

    public static TheoryData<string> Cases => [.. s_recorded.GetProperty("requests").EnumerateArray().Select(request => request.GetProperty("case").GetString()!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task It_is_answered(string name)
    {
        JsonElement request = s_recorded.GetProperty("requests").EnumerateArray().Single(request => request.GetProperty("case").GetString() == name).GetProperty("request");
        await using TokenApp app = await TokenApp.StartAsync(routes => routes.MapTokenEndpoint<AgentPolicy>("/token", (_, asked) => TokenDecision.Allow(
            asked.RoomName ?? "stage",
            asked.ParticipantIdentity,
            new ParticipantOptions { Name = asked.ParticipantName, Metadata = asked.ParticipantMetadata, Attributes = asked.ParticipantAttributes },
            allowAgents: ["helper"])));
        HttpResponseMessage response = await app.PostAsync(request.GetProperty("body").GetString());
        if (name == "deployment")
        {
            // The policy's dispatch states no deployment, and a client cannot choose one.
            await response.RefusedAsync(403, "room_config");
            return;
        }

        JsonElement claims = await response.ClaimsAsync();
        JsonElement body = JsonDocument.Parse(request.GetProperty("body").GetString()!).RootElement;
        Assert.Equal(body.TryGetProperty("room_name", out JsonElement room) ? room.GetString() : "stage", claims.GetProperty("video").GetProperty("room").GetString());
        Assert.Equal(body.TryGetProperty("participant_name", out JsonElement shown) ? shown.GetString() : null, claims.TryGetProperty("name", out JsonElement minted) ? minted.GetString() : null);
        JsonElement agent = Assert.Single(claims.GetProperty("roomConfig").GetProperty("agents").EnumerateArray());
        Assert.Equal("helper", agent.GetProperty("agentName").GetString());
        Assert.Equal(name == "agent" ? "m" : null, agent.TryGetProperty("metadata", out JsonElement metadata) ? metadata.GetString() : null);
    }
}
