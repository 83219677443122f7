namespace GrantGen.Generator.Tests.Declarations;

/// <summary>
/// GG1007: grants without effect: permissions of a participant in a token that cannot join, and agent grants that apply to no agent.
/// </summary>
public class GG1007Tests
{
    [Theory]
    [InlineData("RoomJoin = false, {|GG1007:CanUpdateOwnMetadata = true|}, {|GG1007:Hidden = true|}")]
    [InlineData("RoomJoin = false, {|GG1007:CanPublish = false|}")]
    [InlineData("RoomJoin = false, Agent = true")]
    [InlineData("RoomJoin = false, RoomAdmin = true")]
    public async Task Without_join(string argument) => await DeclarationTest.Verify(argument);

    [Theory]
    [InlineData("{|GG1007:AgentEndpointGrant|}")]
    [InlineData("{|GG1007:AgentEndpointGrant(AgentName = \"a\")|}")]
    [InlineData("{|GG1007:AgentEndpointGrant(Deployment = \"d\")|}")]
    [InlineData("{|GG1007:AgentEndpointGrant(Call = false, AgentName = \"a\")|}")]
    [InlineData("AgentEndpointGrant(Call = false)")]
    [InlineData("AgentEndpointGrant(Call = true, AgentName = \"a\")")]
    public async Task Endpoint_without_Call(string attribute) => await TestProject.Of($"[RoomPolicy, {attribute}] partial class P;").Verify();

    [Theory]
    [InlineData("{|GG1007:AgentThreadGrant|}")]
    [InlineData("{|GG1007:AgentThreadGrant(All = true)|}")]
    [InlineData("{|GG1007:AgentThreadGrant(Scope = \"s\", ThreadIds = new[] { \"AT_1\" })|}")]
    [InlineData("{|GG1007:AgentThreadGrant(Scope = \"s\", List = false)|}")]
    [InlineData("AgentThreadGrant({|GG1007:List = true|}, {|GG1007:Create = true|}, ThreadIds = new[] { \"AT_1\" })")]
    [InlineData("AgentThreadGrant({|GG1007:Read = true|}, {|GG1007:Write = true|}, {|GG1007:Delete = true|}, List = true, Scope = \"s\")")]
    [InlineData("AgentThreadGrant({|GG1007:Read = true|}, ThreadIds = new string[0])")]
    [InlineData("AgentThreadGrant({|GG1007:List = true|}, Scope = \"\")")]
    [InlineData("AgentThreadGrant(List = true, Scope = \"{identity}\", Delete = true, ThreadIds = new[] { \"AT_1\" })")]
    [InlineData("AgentThreadGrant(All = false, List = false)")]
    public async Task Thread_action_without_a_target(string attribute) => await TestProject.Of($"[RoomPolicy, {attribute}] partial class P;").Verify();

    [Fact]
    public async Task Every_thread_is_a_target()
        => await TestProject.Of("[RoomPolicy(RoomJoin = false), AgentThreadGrant(All = true, List = true, Read = true)] partial class P;").Verify();
}
