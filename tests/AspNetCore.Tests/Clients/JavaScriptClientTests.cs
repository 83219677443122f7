using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;

namespace GrantGen.AspNetCore.Tests.Clients;

/// <summary>LiveKit's npm package <c>livekit-client</c> sends the request itself: its token source is LiveKit's code.</summary>
public class JavaScriptClientTests
{
    private static readonly string s_folder = typeof(JavaScriptClientTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "NodeFolder").Value!;

    [NodeFact]
    public async Task It_takes_the_answer_and_keeps_it()
    {
        await using TokenApp app = await TokenApp.StartAsync(routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (_, request) => TokenDecision.Allow(request.RoomName)));
        JsonArray answers = await AskAsync(app, new { roomName = "stage" }, new { roomName = "stage" }, new { roomName = "attic" });

        Assert.Equal(TokenApp.ServerUrl, (string?)answers[0]!["serverUrl"]);
        Assert.Equal(3, ((string?)answers[0]!["participantToken"])?.Split('.').Length);

        // The client keeps a token until shortly before its expiry, which it reads from the token. For another room it sends another request.
        Assert.Equal([1, 1, 2], answers.Select(answer => (int)answer!["requests"]!));
        Assert.Equal((string?)answers[0]!["participantToken"], (string?)answers[1]!["participantToken"]);
        Assert.NotEqual((string?)answers[0]!["participantToken"], (string?)answers[2]!["participantToken"]);
    }

    [NodeFact]
    public async Task Its_agent_name_comes_as_a_room_configuration()
    {
        await using TokenApp app = await TokenApp.StartAsync(routes => routes.MapTokenEndpoint<AgentPolicy>(
            "/token", (_, request) => TokenDecision.Allow("stage", allowAgents: ["helper"])));
        JsonArray answers = await AskAsync(app, new { agentName = "helper" }, new { agentName = "spy" });

        Assert.NotNull(answers[0]!["participantToken"]);
        Assert.Contains("room_config may not be chosen by the caller", (string?)answers[1]!["error"], StringComparison.Ordinal);
    }

    [NodeFact]
    public async Task It_gets_everything_that_it_may_ask_for()
    {
        await using TokenApp app = await TokenApp.StartAsync(routes => routes.MapTokenEndpoint<AgentPolicy>("/token", (_, request) => TokenDecision.Allow(
            request.RoomName,
            request.ParticipantIdentity,
            new ParticipantOptions { Name = request.ParticipantName, Metadata = request.ParticipantMetadata, Attributes = request.ParticipantAttributes },
            allowAgents: ["helper"])));
        JsonArray answers = await AskAsync(app, new
        {
            roomName = "stage",
            participantName = "Ann Å",
            participantIdentity = "ann",
            participantMetadata = "{\"a\":1}",
            participantAttributes = new { k = "v" },
            agentName = "helper",
            agentMetadata = "m",
        });
        string token = (string?)answers[0]!["participantToken"] ?? (string?)answers[0]!["error"] ?? "";
        VerifiedToken verified = new TokenVerifier(TokenApp.ApiKey, TokenApp.ApiSecret).Verify(token);
        Assert.Equal(("stage", "ann", "Ann Å", "{\"a\":1}", "v"), (verified.Room, verified.Identity, verified.Name, verified.Metadata, verified.Attributes["k"]));
        using TokenClaims claims = TokenClaims.Parse(token);
        Assert.Equal("""{"agents":[{"agentName":"helper","metadata":"m"}]}""", claims.RoomConfig.GetRawText());
    }

    [NodeFact]
    public async Task It_tells_its_user_which_field_was_refused()
    {
        await using TokenApp app = await TokenApp.StartAsync(routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (_, _) => TokenDecision.Allow("stage")));
        JsonArray answers = await AskAsync(app, new { participantIdentity = "bob" }, new { participantAttributes = new { role = "admin" } });
        Assert.Contains("participant_identity", (string?)answers[0]!["error"], StringComparison.Ordinal);
        Assert.Contains("participant_attributes", (string?)answers[1]!["error"], StringComparison.Ordinal);
    }

    private static async Task<JsonArray> AskAsync(TokenApp app, params object[] asks)
    {
        NodeInstallation.Ensure(s_folder);
        ProcessStartInfo start = new("node", ["ask.mjs"])
        {
            WorkingDirectory = s_folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process node = Process.Start(start)!;
        Task<string> errors = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(new { url = new Uri(app.Client.BaseAddress!, "/token").ToString(), headers = new Dictionary<string, string> { ["X-User"] = "alice" }, asks }));
        node.StandardInput.Close();
        string output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await errors);
        return JsonNode.Parse(output)!.AsArray();
    }
}
