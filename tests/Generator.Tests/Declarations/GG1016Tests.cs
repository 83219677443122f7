namespace GrantGen.Generator.Tests.Declarations;

/// <summary>GG1016: two holes of a template are adjacent.</summary>
public class GG1016Tests
{
    [Theory]
    [InlineData("""[RoomPolicy({|GG1016:Room = "{org}{team}"|})] partial class P;""")]
    [InlineData("""[RoomPolicy({|GG1016:Room = "a-{org}{org}"|})] partial class P;""")]
    [InlineData("""[RoomPolicy(Room = "r", RoomAdmin = true, {|GG1016:DestinationRoom = "{a}-{b}{c}"|})] partial class P;""")]
    [InlineData("""[RoomPolicy(Room = "{org}-{team}")] partial class P;""")]
    [InlineData("""[RoomPolicy(Room = "{org}}}{{{team}")] partial class P;""")]
    [InlineData("""[RoomPolicy({|GG1005:Room = "{org}{"|})] partial class P;""")]
    public async Task Holes_side_by_side(string source) => await TestProject.Of(source).Verify();

    [Fact]
    public async Task The_message_names_both()
    {
        var diagnostics = await TestProject.Of("""[RoomPolicy({|GG1016:Room = "{org}{team}"|})] partial class P;""").Verify();
        Assert.Equal("Room of policy 'P' has the holes '{org}' and '{team}' without text between them: different values make the same name, and the server cannot distinguish them", diagnostics[0].GetMessage());
    }
}
