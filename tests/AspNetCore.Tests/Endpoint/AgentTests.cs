using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace GrantGen.AspNetCore.Tests.Endpoint;

/// <summary>Agents and other room settings in a request.</summary>
public class AgentTests
{
    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"agents":[]}""")]
    [InlineData("""{"agents":null,"metadata":"","empty_timeout":0,"sync_streams":false,"tags":{}}""")]
    [InlineData("""{"emptyTimeout":60}""")]
    [InlineData("""{"empty_timeout":60,"agents":[{"agent_name":"helper"}]}""")]
    [InlineData("""{"agents":[{"agentName":"helper","metadata":"constant","deployment":"blue","restart_policy":"JRP_NEVER","attributes":{"a":"1"}}]}""")]
    public async Task What_the_token_says_anyway_is_granted(string config)
    {
        await using TokenApp app = await StartAsync();
        JsonElement claims = await (await app.PostAsync($"{{\"room_config\":{config}}}")).ClaimsAsync();
        Assert.Equal(
            """{"emptyTimeout":60,"agents":[{"agentName":"helper","metadata":"constant","restartPolicy":"JRP_NEVER","deployment":"blue","attributes":{"a":"1"}}]}""",
            claims.GetProperty("roomConfig").GetRawText());
    }

    [Theory]
    [InlineData("""{"empty_timeout":61}""", "empty_timeout")]
    [InlineData("""{"metadata":"x"}""", "metadata")]
    [InlineData("""{"name":"preset"}""", "name")]
    [InlineData("""{"egress":{"room":{}}}""", "egress")]
    [InlineData("""{"agents":[{"agent_name":"helper","metadata":"x"}]}""", "agents.metadata")]
    [InlineData("""{"agents":[{"agent_name":"helper","attributes":{"a":"2"}}]}""", "agents.attributes")]
    [InlineData("""{"agents":[{"agent_name":"helper","deployment":"green"}]}""", "agents.deployment")]
    [InlineData("""{"agents":[{"agent_name":"helper","thread_id":"AT_1"}]}""", "agents.thread_id")]
    [InlineData("""{"agents":[{"agent_name":"spy"}]}""", "agents")]
    [InlineData("""{"agents":[{}]}""", "agents")]
    public async Task Anything_else_is_refused_by_name(string config, string name)
    {
        await using TokenApp app = await StartAsync();
        HttpResponseMessage response = await app.PostAsync($"{{\"room_config\":{config}}}");
        await response.RefusedAsync(403, "room_config");
        Assert.Contains($"asks for {name},", (await response.JsonAsync()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_metadata_of_an_allowed_agent_is_laid_over_the_policys()
    {
        await using TokenApp app = await StartAsync();
        JsonElement claims = await (await app.PostAsync("""{"room_config":{"agents":[{"agent_name":"helper","metadata":"mine","attributes":{"b":"2"}}]}}""", path: "/allowed")).ClaimsAsync();
        Assert.Equal(
            """{"agentName":"helper","metadata":"mine","restartPolicy":"JRP_NEVER","deployment":"blue","attributes":{"a":"1","b":"2"}}""",
            claims.GetProperty("roomConfig").GetProperty("agents")[0].GetRawText());
    }

    [Fact]
    public async Task An_allowed_agent_that_the_policy_does_not_dispatch_is_dispatched()
    {
        await using TokenApp app = await StartAsync();
        JsonElement claims = await (await app.PostAsync("""{"room_config":{"agents":[{"agent_name":"other","metadata":"m"}]}}""", path: "/allowed")).ClaimsAsync();
        Assert.Equal(["helper", "other"], claims.GetProperty("roomConfig").GetProperty("agents").EnumerateArray().Select(agent => agent.GetProperty("agentName").GetString()));
        await (await app.PostAsync("""{"room_config":{"agents":[{"agent_name":"other","deployment":"green"}]}}""", path: "/allowed")).RefusedAsync(403, "room_config");
    }

    [Fact]
    public async Task The_decisions_own_agents_stay()
    {
        await using TokenApp app = await StartAsync();
        JsonElement claims = await (await app.PostAsync("""{"room_config":{"agents":[{"agent_name":"helper","metadata":"mine"}]}}""", path: "/decided")).ClaimsAsync();
        Assert.Equal(["decided", "helper"], claims.GetProperty("roomConfig").GetProperty("agents").EnumerateArray().Select(agent => agent.GetProperty("agentName").GetString()));
    }

    private static Task<TokenApp> StartAsync() => TokenApp.StartAsync(routes =>
    {
        routes.MapTokenEndpoint<DispatchPolicy>("/token", (_, _) => TokenDecision.Allow("stage"));
        routes.MapTokenEndpoint<DispatchPolicy>("/allowed", (_, _) => TokenDecision.Allow("stage", allowAgents: ["helper", "other"]));
        routes.MapTokenEndpoint<DispatchPolicy>("/decided", (_, _) => TokenDecision.Allow("stage", options: new ParticipantOptions { Agents = [new AgentDispatchOptions { AgentName = "decided" }] }, allowAgents: ["helper"]));
    });
}

/// <summary>Dispatches an agent with every property of a dispatch.</summary>
[RoomPolicy]
[RoomConfig(EmptyTimeout = 60)]
[AgentDispatch("helper", Metadata = "constant", Deployment = "blue", RestartPolicy = AgentRestartPolicy.Never, Attributes = ["a=1"])]
public partial class DispatchPolicy;
