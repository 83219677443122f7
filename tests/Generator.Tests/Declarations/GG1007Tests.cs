namespace GrantGen.Generator.Tests.Declarations;

/// <summary>GG1007: permissions of participants without a join.</summary>
public class GG1007Tests
{
    [Theory]
    [InlineData("RoomJoin = false, {|GG1007:CanUpdateOwnMetadata = true|}, {|GG1007:Hidden = true|}")]
    [InlineData("RoomJoin = false, {|GG1007:CanPublish = false|}")]
    [InlineData("RoomJoin = false, Agent = true")]
    [InlineData("RoomJoin = false, RoomAdmin = true")]
    public async Task Without_join(string argument) => await DeclarationTest.Verify(argument);
}
