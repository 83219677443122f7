namespace GrantGen.Testing.Tests;

/// <summary>The simulator supports the grants of agent endpoints: exact names, an empty name for all agents, and 403.</summary>
public class AgentEndpointTests
{
    private static readonly TokenSigner s_signer = new("devkey", "secret");
    private static readonly TokenVerifier s_verifier = new("devkey", "secret");

    [Theory]
    [InlineData("clerk", "", true, null)]
    [InlineData("clerk", "blue", true, null)]
    [InlineData("Clerk", "", false, "AgentEndpointAgentName")]
    [InlineData("", "", false, "AgentEndpointAgentName")]
    public void One_agent(string agent, string deployment, bool isAllowed, string? missing)
        => Check(OneAgentPolicy.Grants, OneAgentPolicy.CreateToken(s_signer), LiveKitAction.CallAgentEndpoint(agent, deployment), isAllowed, missing);

    [Theory]
    [InlineData("blue", true, null)]
    [InlineData("", false, "AgentEndpointDeployment")]
    public void One_deployment(string deployment, bool isAllowed, string? missing)
        => Check(OneDeploymentPolicy.Grants, OneDeploymentPolicy.CreateToken(s_signer), LiveKitAction.CallAgentEndpoint("any", deployment), isAllowed, missing);

    [Fact]
    public void A_token_without_the_grant()
        => Check(JoinPolicy.Grants, JoinPolicy.CreateToken(s_signer, "room", "alice"), LiveKitAction.CallAgentEndpoint("clerk"), isAllowed: false, "AgentEndpointCall");

    [Fact]
    public void The_answer_says_what_is_missing()
        => Assert.Equal(
            "callAgentEndpoint(clerk, blue) is refused with HTTP 403, 'forbidden': the token lacks AgentEndpointCall",
            PermissionSimulator.Evaluate(JoinPolicy.Grants, LiveKitAction.CallAgentEndpoint("clerk", "blue")).ToString());

    private static void Check(PolicyGrants policy, string token, LiveKitAction action, bool isAllowed, string? missing)
    {
        foreach (SimulatedAnswer answer in new[] { PermissionSimulator.Evaluate(policy, action), PermissionSimulator.Evaluate(token, action, s_verifier) })
        {
            Assert.Equal((isAllowed, isAllowed ? null : (int?)403, missing), (answer.IsAllowed, answer.Status, answer.MissingGrant));
        }
    }
}

[RoomPolicy(RoomJoin = false), AgentEndpointGrant(Call = true, AgentName = "clerk")]
public partial class OneAgentPolicy;

[RoomPolicy(RoomJoin = false), AgentEndpointGrant(Call = true, Deployment = "blue")]
public partial class OneDeploymentPolicy;

[RoomPolicy]
public partial class JoinPolicy;
