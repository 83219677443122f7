using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace GrantGen.AspNetCore.Tests.Clients;

/// <summary>
/// Recorded requests of the clients that cannot run here. Both use snake case for every field, read the response only in snake case, and
/// accept any status from 200 to 299.
/// </summary>
public class RecordedClientTests
{
    /// <summary>client-sdk-swift Sources/LiveKit/Token: all fields that are set, and a decoder with snake-case keys.</summary>
    private const string Swift = """{"room_name":"stage","participant_name":"Alice","participant_identity":"alice","participant_metadata":"m","participant_attributes":{"k":"v"},"room_config":{"agents":[{"agent_name":"helper"}]}}""";

    /// <summary>client-sdk-unity Runtime/Scripts/TokenSource/TokenSourceData.cs: every field, null where it is not set.</summary>
    private const string Unity = """{"room_name":"stage","participant_name":null,"participant_identity":null,"participant_metadata":null,"participant_attributes":null,"room_config":null}""";

    [Theory]
    [InlineData(Swift)]
    [InlineData(Unity)]
    public async Task Its_request_is_understood_and_its_answer_is_in_snake_case(string request)
    {
        await using TokenApp app = await TokenApp.StartAsync(routes => routes.MapTokenEndpoint<AgentPolicy>("/token", (_, asked) => TokenDecision.Allow(
            asked.RoomName,
            options: new ParticipantOptions { Name = asked.ParticipantName, Metadata = asked.ParticipantMetadata, Attributes = asked.ParticipantAttributes },
            allowAgents: ["helper"])));
        HttpResponseMessage response = await app.PostAsync(request);

        Assert.InRange((int)response.StatusCode, 200, 299);
        JsonElement answer = await response.JsonAsync();
        Assert.Equal(TokenApp.ServerUrl, answer.GetProperty("server_url").GetString());
        Assert.NotEmpty(answer.GetProperty("participant_token").GetString()!);
    }
}
