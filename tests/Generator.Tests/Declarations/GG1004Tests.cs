namespace GrantGen.Generator.Tests.Declarations;

/// <summary>GG1004: a join token is valid for more than a day.</summary>
public class GG1004Tests
{
    [Theory]
    [InlineData("Ttl = \"24h\"")]
    [InlineData("Ttl = \"1d\"")]
    [InlineData("{|GG1004:Ttl = \"86401s\"|}")]
    [InlineData("{|GG1004:Ttl = \"7d\"|}")]
    [InlineData("RoomJoin = false, Ttl = \"7d\"")]
    public async Task Long_life(string argument) => await DeclarationTest.Verify(argument);
}
