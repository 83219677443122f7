using Microsoft.AspNetCore.Builder;

namespace GrantGen.AspNetCore.Tests.Endpoint;

/// <summary>
/// An invalid value from the caller is the caller's mistake, in every part of the token: the response is 400 with the field's name, never
/// 500.
/// </summary>
public class CallersValueTests
{
    public static TheoryData<string, string> BadValues => new()
    {
        { "participant_name", "\"\\ud800\"" },
        { "participant_identity", "\"\\ud800\"" },
        { "participant_identity", Quoted(new string('i', 300)) },
        { "participant_metadata", Quoted(new string('m', 600_000)) },
        { "participant_attributes", "{\"a\":null}" },
        { "participant_attributes", $"{{\"k\":{Quoted(new string('a', 70_000))}}}" },
        { "participant_attributes", "{\"\\ud800\":\"1\",\"\\udc00\":\"2\"}" },
        { "room_name", "\"\"" },
        { "room_name", "\"\\udc00\"" },
        { "room_name", Quoted(new string('r', 300)) },
        { "room_config", "{\"agents\":[{\"agent_name\":\"\\ud800\"}]}" },
        { "room_config", "{\"agents\":[{\"\\ud800\":\"x\"}]}" },
        { "room_config", "[\"\\udc00\"]" },
    };

    [Theory]
    [MemberData(nameof(BadValues))]
    public async Task It_is_rejected_by_the_name_of_its_field(string field, string value)
    {
        await using TokenApp app = await StartAsync();
        foreach (string path in new[] { "/room", "/hole" })
        {
            HttpResponseMessage response = await app.PostAsync($"{{\"{field}\":{value}{(field == "room_name" ? "" : ",\"room_name\":\"r\"")}}}", path: path);
            await response.RefusedAsync(400, field);

            string detail = (await response.JsonAsync()).GetProperty("detail").GetString()!;
            Assert.DoesNotContain("Parameter", detail, StringComparison.Ordinal);
            Assert.DoesNotContain("options", detail, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(app.Log.Lines, line => line.Text.Contains("Exception", StringComparison.Ordinal));
    }

    /// <summary>The application reads the agents' names first: a name that is half a surrogate pair must not throw there.</summary>
    [Fact]
    public async Task Half_a_surrogate_pair_in_the_name_of_an_agent_is_rejected_before_the_application_reads_it()
    {
        await using TokenApp app = await StartAsync();
        foreach (string path in new[] { "/room", "/hole" })
        {
            HttpResponseMessage response = await app.PostAsync("""{"room_config":{"agents":[{"agent_name":"\ud800"}]}}""", path: path);
            await response.RefusedAsync(400, "room_config");
        }
    }

    [Theory]
    [InlineData(251, 403)]
    [InlineData(252, 400)]
    public async Task The_whole_name_counts(int characters, int status)
    {
        // The room of the token is "acme-" and the value, which is not the room that the request names.
        await using TokenApp app = await StartAsync();
        await (await app.PostAsync($"{{\"room_name\":{Quoted(new string('r', characters))}}}", path: "/hole")).RefusedAsync(status, "room_name");
    }

    [Fact]
    public async Task A_value_of_the_application_is_the_applications_mistake()
    {
        await using TokenApp app = await TokenApp.StartAsync(routes =>
            routes.MapTokenEndpoint<ViewerPolicy>("/token", (_, _) => TokenDecision.Allow("stage", options: new ParticipantOptions { Ttl = TimeSpan.FromDays(2) })));
        Assert.Equal(500, (int)(await app.PostAsync("{}")).StatusCode);
    }

    [Theory]
    [InlineData("roomName", "room_name")]
    [InlineData("ROOM_NAME", "room_name")]
    [InlineData("Room_Name", "room_name")]
    [InlineData("room_Name", "room_name")]
    [InlineData("participantIdentity", "participant_identity")]
    [InlineData("participantName", "participant_name")]
    [InlineData("participantMetadata", "participant_metadata")]
    [InlineData("participantAttributes", "participant_attributes")]
    [InlineData("roomConfig", "room_config")]
    public async Task A_field_in_another_spelling_is_not_ignored(string name, string field)
    {
        await using TokenApp app = await StartAsync();
        await (await app.PostAsync($"{{\"x\":{{\"y\":1}},\"{name}\":null}}", path: "/room")).RefusedAsync(400, field);
        await (await app.PostAsync($"{{\"room_name\":\"r\",\"x\":{{\"{name}\":1}}}}", path: "/room")).ClaimsAsync();
    }

    private static string Quoted(string text) => $"\"{text}\"";

    /// <summary>Endpoints that copy every field of the request.</summary>
    internal static Task<TokenApp> StartAsync() => TokenApp.StartAsync(
        routes =>
        {
            routes.MapTokenEndpoint<ModeratorPolicy>("/room", (_, request) => Decide(request, request.RoomName ?? "x", null));
            routes.MapTokenEndpoint<LessonPolicy>("/hole", (_, request) => Decide(request, null, new Dictionary<string, string> { ["org"] = "acme", ["lesson"] = request.RoomName ?? "x" }));
        },
        options: settings => settings.MaxRequestBytes = 1_000_000);

    private static TokenDecision Decide(TokenRequest request, string? room, Dictionary<string, string>? holes)
        => request.AgentNames.Count > 0
            ? TokenDecision.Refuse("room_config")
            : TokenDecision.Allow(
                room,
                request.ParticipantIdentity,
                new ParticipantOptions { Name = request.ParticipantName, Metadata = request.ParticipantMetadata, Attributes = request.ParticipantAttributes },
                holes);
}
