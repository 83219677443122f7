using System.Reflection;
using Microsoft.AspNetCore.Builder;

namespace GrantGen.AspNetCore.Tests.Endpoint;

/// <summary>The policies whose tokens an endpoint issues only with an opt-in: those that GG2203 reports.</summary>
public class ServerTokenTests
{
    /// <summary>The grants that the table of LiveKit's facts calls server-wide, as properties of <see cref="PolicyGrants"/>.</summary>
    public static TheoryData<string> ServerWide
    {
        get
        {
            Assembly assembly = typeof(PolicyGrants).Assembly;
            System.Collections.IEnumerable grants = (System.Collections.IEnumerable)assembly.GetType("GrantGen.Facts.GrantTable", throwOnError: true)!.GetField("All")!.GetValue(null)!;
            return [.. grants.Cast<object>().Where(grant => $"{Read(grant, "Scope")}" == "Server" && (bool)Read(grant, "IsMinted")!).Select(grant => (string)Read(grant, "GrantsProperty")!)];
        }
    }

    [Theory]
    [MemberData(nameof(ServerWide))]
    public void A_server_wide_grant_is_the_reason(string property)
    {
        PolicyGrants grants = new() { RoomJoin = true };
        Assert.Null(ServerTokens.FindReason(grants));
        typeof(PolicyGrants).GetProperty(property)!.SetValue(grants, true);
        Assert.Equal($"grants {property}, which applies to the whole server", ServerTokens.FindReason(grants));
        typeof(PolicyGrants).GetProperty(property)!.SetValue(grants, false);
        Assert.Null(ServerTokens.FindReason(grants));
    }

    [Fact]
    public void Every_agent_and_every_thread_are_a_reason_and_one_is_none()
    {
        Assert.Equal("grants AgentEndpointCall, which applies to the whole server", ServerTokens.FindReason(new PolicyGrants { RoomJoin = true, AgentEndpointCall = true }));
        Assert.Null(ServerTokens.FindReason(new PolicyGrants { RoomJoin = true, AgentEndpointCall = true, AgentEndpointAgentName = "helper" }));
        Assert.Equal("grants AgentThreadAll, which applies to the whole server", ServerTokens.FindReason(new PolicyGrants { RoomJoin = true, AgentThreadAll = true, AgentThreadRead = true }));
        Assert.Null(ServerTokens.FindReason(new PolicyGrants { RoomJoin = true, AgentThreadRead = true, AgentThreadThreadIds = ["AT_1"] }));
        Assert.Equal("joins no room", ServerTokens.FindReason(new PolicyGrants { RoomJoin = false }));
    }

    [Fact]
    public async Task The_application_does_not_start()
    {
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => TokenApp.StartAsync(routes =>
            routes.MapTokenEndpoint<EveryAgentPolicy>("/token", (_, _) => TokenDecision.Allow())));
        Assert.Contains("EveryAgentPolicy grants AgentEndpointCall, which applies to the whole server", exception.Message, StringComparison.Ordinal);
        await using TokenApp app = await TokenApp.StartAsync(routes => routes.MapTokenEndpoint<EveryAgentPolicy>("/token", (_, _) => TokenDecision.Allow()).AllowServerToken());
        await (await app.PostAsync("{}")).ClaimsAsync();
    }

    private static object? Read(object grant, string property) => grant.GetType().GetProperty(property)!.GetValue(grant);
}

#pragma warning disable GG1009, GG2203 // What the server-wide grant does at an endpoint is tested here.
/// <summary>Calls every agent's endpoints.</summary>
[RoomPolicy(Room = "lobby")]
[AgentEndpointGrant(Call = true)]
public partial class EveryAgentPolicy;
