namespace GrantGen.Generator.Tests.Declarations;

/// <summary>GG1015: constant metadata contains the name of a parameter in braces, which is not replaced.</summary>
public class GG1015Tests
{
    [Theory]
    [InlineData("""[RoomPolicy(Room = "class-{classId}")] [RoomConfig({|GG1015:Metadata = "for {classId}"|})] partial class P;""")]
    [InlineData("""[RoomPolicy] [RoomConfig({|GG1015:Metadata = "{\"room\":\"{room}\"}"|})] partial class P;""")]
    [InlineData("""[RoomPolicy(Room = "r")] [AgentDispatch("a", {|GG1015:Metadata = "{identity}"|})] partial class P;""")]
    [InlineData("""[RoomPolicy(Room = "r")] [AgentDispatch("a", Metadata = "m")] [AgentDispatch("b", {|GG1015:Metadata = "{identity}"|})] partial class P;""")]
    [InlineData("""[RoomPolicy(Room = "class-{classId}")] [RoomConfig(Metadata = "{lesson} {ClassId} {0} { classId }")] partial class P;""")]
    [InlineData("""[RoomPolicy] [RoomConfig(Metadata = "{\"a\":{\"b\":1}}")] [AgentDispatch("{identity}")] partial class P;""")]
    public async Task Braces_in_metadata(string source) => await TestProject.Of(source).Verify();

    [Fact]
    public async Task The_message_says_what_to_do()
    {
        var diagnostics = await TestProject.Of("""[RoomPolicy(Room = "r")] [AgentDispatch("a", {|GG1015:Metadata = "{identity}"|})] partial class P;""").Verify();
        Assert.Equal("Metadata of policy 'P' contains '{identity}', which is not replaced: the agent reads the braces; pass the text with ParticipantOptions.Agents", diagnostics[0].GetMessage());
    }
}
