namespace GrantGen.Generator.Tests.Declarations;

/// <summary>GG1009: server-wide grants in a join token.</summary>
public class GG1009Tests
{
    [Theory]
    [InlineData("{|GG1009:RoomCreate = true|}, {|GG1009:RoomList = true|}, {|GG1009:RoomRecord = true|}, {|GG1009:IngressAdmin = true|}")]
    [InlineData("RoomCreate = false")]
    [InlineData("RoomJoin = false, RoomCreate = true")]
    [InlineData("RoomAdmin = true")]
    public async Task Server_grant(string argument) => await DeclarationTest.Verify(argument);

    [Theory]
    [InlineData("[RoomPolicy, SipGrant({|GG1009:Admin = true|}, Call = true), AgentGrant({|GG1009:Admin = true|}), InferenceGrant(Perform = true), ObservabilityGrant(Write = true)] partial class P;")]
    [InlineData("[RoomPolicy(RoomJoin = false), SipGrant(Admin = true)] partial class P;")]
    public async Task Other_claims(string source) => await TestProject.Of(source).Verify();
}
