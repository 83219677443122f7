namespace GrantGen.Generator.Tests.Declarations;

/// <summary>GG1008: a destination room without the permission to move participants.</summary>
public class GG1008Tests
{
    [Theory]
    [InlineData("{|GG1008:DestinationRoom = \"b\"|}")]
    [InlineData("RoomAdmin = false, {|GG1008:DestinationRoom = \"b\"|}")]
    [InlineData("RoomAdmin = true, DestinationRoom = \"b\"")]
    public async Task Destination(string argument) => await DeclarationTest.Verify(argument);
}
