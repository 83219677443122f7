namespace GrantGen.Generator.Tests.Declarations;

/// <summary>GG1011: constants that exceed a limit of the server, or that the server drops.</summary>
public class GG1011Tests
{
    [Theory]
    [InlineData("Room = Long.Fits")]
    [InlineData("{|GG1011:Room = Long.TooLong|}")]
    [InlineData("{|GG1011:Room = Long.TooLong + \"{hole}\"|}")]
    [InlineData("{|GG1011:Room = Long.Fits + \"{hole}\"|}")]
    [InlineData("Room = Long.OneLess + \"{hole}\"")]
    [InlineData("{|GG1011:Room = Long.OneLess + \"{hole}-{hole}\"|}")]
    [InlineData("RoomAdmin = true, {|GG1011:DestinationRoom = Long.TooLong|}")]
    public async Task Room_over_limit(string argument)
        => await DeclarationTest.Verify(argument, $"static class Long {{ public const string OneLess = \"{new string('x', 255)}\"; public const string Fits = \"{new string('é', 128)}\"; public const string TooLong = Fits + \"x\"; }}");

    /// <summary>The value of a hole is never empty, so each hole counts as at least one byte.</summary>
    [Fact]
    public async Task The_message_counts_holes()
    {
        string holes = string.Join("-", Enumerable.Range(0, 300).Select(number => $"{{h{number}}}"));
        var diagnostics = await TestProject.Of($"[RoomPolicy({{|GG1011:Room = \"{holes}\"|}})] partial class P;").Verify();
        Assert.Equal("Room of policy 'P' has at least 599 bytes of UTF-8, and the server accepts at most 256", diagnostics[0].GetMessage());
    }

    [Fact]
    public async Task Metadata_of_the_room_and_its_setting()
    {
        string constants = $"static class Long {{ public const string Text = \"{new string('m', 65537)}\"; }}";
        await TestProject.Of(constants, "[RoomPolicy, RoomConfig({|GG1011:Metadata = Long.Text|})] partial class P;").Verify();
        await TestProject.Of(constants, "[RoomPolicy, RoomConfig(Metadata = Long.Text)] partial class P;").WithOption("grantgen_max_metadata_bytes", "65537").Verify();
        await TestProject.Of(constants, "[RoomPolicy, RoomConfig(Metadata = Long.Text)] partial class P;").WithGlobalOption("build_property.GrantGenMaxMetadataBytes", "65537").Verify();
        await TestProject.Of(constants, "[RoomPolicy, RoomConfig({|GG1011:Metadata = Long.Text|})] partial class P;").WithOption("grantgen_max_metadata_bytes", "many").Verify();
        await TestProject.Of(constants, "[RoomPolicy, RoomConfig({|GG1011:Metadata = Long.Text|})] partial class P;").WithOption("grantgen_max_metadata_bytes", "0").Verify();
    }

    [Theory]
    [InlineData("{|GG1011:Deployment = \"blue_green\"|}")]
    [InlineData("{|GG1011:Deployment = \"blue green\"|}")]
    [InlineData("{|GG1011:Deployment = \"blue\\u007F\"|}")]
    [InlineData("{|GG1011:Deployment = \"\\t\"|}")]
    [InlineData("{|GG1011:Deployment = Long.TooLong|}")]
    [InlineData("Deployment = Long.Fits")]
    [InlineData("Deployment = \"blue-green.2\"")]
    [InlineData("Deployment = \"\"")]
    public async Task Deployment_that_the_server_drops(string argument)
    {
        string constants = $"static class Long {{ public const string Fits = \"{new string('é', 32)}\"; public const string TooLong = Fits + \"x\"; }}";
        await TestProject.Of(constants, $"[RoomPolicy, AgentDispatch(\"first\"), AgentDispatch(\"second\", {argument})] partial class P;").Verify();
        await TestProject.Of(constants, $"[RoomPolicy, AgentEndpointGrant(Call = true, AgentName = \"a\", {argument})] partial class P;").Verify();
    }

    [Fact]
    public async Task Literal_text_of_a_deployment_that_is_a_template()
    {
        await TestProject.Of("[RoomPolicy, AgentEndpointGrant(Call = true, AgentName = \"a\", {|GG1011:Deployment = \"blue_{color}\"|})] partial class P;").Verify();
        await TestProject.Of("[RoomPolicy, AgentEndpointGrant(Call = true, AgentName = \"a\", Deployment = \"blue-{light_color}\")] partial class P;").Verify();
    }

    [Theory]
    [InlineData("RoomConfig({|GG1011:Tags = new[] { \"a=b\", \"c\" }|})")]
    [InlineData("RoomConfig({|GG1011:Tags = new[] { \"=b\" }|})")]
    [InlineData("RoomConfig(Tags = new[] { \"a=\", \"b==\" })")]
    [InlineData("AgentDispatch(\"first\"), AgentDispatch(\"second\", {|GG1011:Attributes = new[] { \"c\" }|})")]
    public async Task Entries_without_a_key_or_a_value(string attribute) => await TestProject.Of($"[RoomPolicy, {attribute}] partial class P;").Verify();
}
