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
    [InlineData("Room = \"{a}{b}\"")]
    [InlineData("Room = \"{class}\"")]
    [InlineData("Room = \"{{}}\"")]
    [InlineData("Room = \"{{{a}}}\"")]
    [InlineData("Room = \"user-{identity}\"")]
    [InlineData("Room = \"{token}-{token_}\"")]
    public async Task Template(string argument) => await DeclarationTest.Verify(argument);
}
