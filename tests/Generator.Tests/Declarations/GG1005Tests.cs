namespace GrantGen.Generator.Tests.Declarations;

/// <summary>GG1005: a room template is malformed.</summary>
public class GG1005Tests
{
    [Theory]
    [InlineData("{|GG1005:Room = \"\"|}")]
    [InlineData("{|GG1005:Room = \"a{\"|}")]
    [InlineData("{|GG1005:Room = \"a{b\"|}")]
    [InlineData("{|GG1005:Room = \"a}b\"|}")]
    [InlineData("{|GG1005:Room = \"{}\"|}")]
    [InlineData("{|GG1005:Room = \"{1a}\"|}")]
    [InlineData("{|GG1005:Room = \"{a-b}\"|}")]
    [InlineData("{|GG1005:Room = \"{options}\"|}")]
    [InlineData("{|GG1005:Room = \"{TMetadata}\"|}")]
    [InlineData("RoomAdmin = true, {|GG1005:DestinationRoom = \"{\"|}")]
    [InlineData("Room = \"{a}-{b}\"")]
    [InlineData("{|GG1005:Room = \"{signature}\"|}")]
    [InlineData("{|GG1005:Room = \"{cancellationToken}\"|}")]
    [InlineData("Room = \"{class}\"")]
    [InlineData("Room = \"{{}}\"")]
    [InlineData("Room = \"{{{a}}}\"")]
    [InlineData("Room = \"user-{identity}\"")]
    [InlineData("Room = \"{token}-{token_}\"")]
    public async Task Template(string argument) => await DeclarationTest.Verify(argument);

    [Theory]
    [InlineData("AgentEndpointGrant(Call = true, {|GG1005:AgentName = \"a{\"|})")]
    [InlineData("AgentEndpointGrant(Call = true, AgentName = \"a\", {|GG1005:Deployment = \"{}\"|})")]
    [InlineData("AgentThreadGrant(List = true, {|GG1005:Scope = \"{options}\"|})")]
    [InlineData("AgentThreadGrant(Read = true, {|GG1005:ThreadIds = new[] { \"AT_1\", \"}\" }|})")]
    [InlineData("AgentThreadGrant(List = true, Scope = \"user-{identity}\", Read = true, ThreadIds = new[] { \"AT_{lesson}\", \"AT_1\" })")]
    public async Task Template_of_an_agent_or_a_thread(string attribute) => await TestProject.Of($"[RoomPolicy, {attribute}] partial class P;").Verify();
}
