namespace GrantGen.Generator.Tests.Declarations;

/// <summary>GG1009: server-wide grants in a join token.</summary>
public class GG1009Tests
{
    [Theory]
    [InlineData("{|GG1009:RoomCreate = true|}, {|GG1009:RoomList = true|}, {|GG1009:RoomRecord = true|}, {|GG1009:IngressAdmin = true|}")]
    [InlineData("RoomCreate = false")]
    [InlineData("RoomJoin = false, RoomCreate = true")]
    [InlineData("RoomAdmin = true")]
    [InlineData("{|GG1009:Agent = true|}")]
    [InlineData("Kind = ParticipantKind.Agent")]
    [InlineData("RoomJoin = false, Agent = true")]
    public async Task Server_grant(string argument) => await DeclarationTest.Verify(argument);

    [Theory]
    [InlineData("[RoomPolicy, SipGrant({|GG1009:Admin = true|}, {|GG1009:Call = true|}), AgentGrant({|GG1009:Admin = true|}, {|GG1009:DispatchAdmin = true|}), InferenceGrant(Perform = true), ObservabilityGrant(Write = true)] partial class P;")]
    [InlineData("[RoomPolicy(RoomJoin = false), SipGrant(Admin = true)] partial class P;")]
    [InlineData("[RoomPolicy, AgentEndpointGrant({|GG1009:Call = true|})] partial class P;")]
    [InlineData("[RoomPolicy, AgentEndpointGrant({|GG1009:Call = true|}, AgentName = \"\", Deployment = \"d\")] partial class P;")]
    [InlineData("[RoomPolicy, AgentEndpointGrant(Call = true, AgentName = \"{agent}\")] partial class P;")]
    [InlineData("[RoomPolicy(RoomJoin = false), AgentEndpointGrant(Call = true)] partial class P;")]
    [InlineData("[RoomPolicy, AgentThreadGrant({|GG1009:All = true|}, Read = true)] partial class P;")]
    [InlineData("[RoomPolicy, AgentThreadGrant(Read = true, ThreadIds = new[] { \"AT_1\" })] partial class P;")]
    [InlineData("[RoomPolicy(RoomJoin = false), AgentThreadGrant(All = true, Read = true)] partial class P;")]
    public async Task Other_claims(string source) => await TestProject.Of(source).Verify();
}
