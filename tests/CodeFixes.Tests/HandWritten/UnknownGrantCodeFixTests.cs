namespace GrantGen.CodeFixes.Tests.HandWritten;

/// <summary>The fix of GG3011 writes LiveKit's name of the grant.</summary>
public class UnknownGrantCodeFixTests
{
    [Theory]
    [InlineData("""new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["can_publish"] = true }""", """new Dictionary<string, object> { ["roomJoin"] = true, ["room"] = room, ["canPublish"] = true }""")]
    [InlineData("""new Dictionary<string, object> { { "roomJoin", true }, { "roomName" /* c */, room }, { "room", room } }""", """new Dictionary<string, object> { { "roomJoin", true }, { "room" /* c */, room }, { "room", room } }""")]
    [InlineData("""new { roomJoin = true, room, canUpdateMetadata = true }""", """new { roomJoin = true, room, canUpdateOwnMetadata = true }""")]
    [InlineData("""new { roomJoin = true, room = "r", isHidden, canPublish = false }""", """new { roomJoin = true, room = "r", hidden = isHidden, canPublish = false }""")]
    public Task It_is_named(string before, string after) => FixTest.Verify(Project(before), Text(after), "GG3011");

    [Fact]
    public Task It_is_not_plain_what_is_meant() => FixTest.NoFix(Project("new { roomJoin = true, room, nonsense = 1 }"), "GG3011");

    private static TestProject Project(string video) => TestProject.Of(Text(video));

    private static string Text(string video)
        => $$"""using System.Text.Json; class C { string M(string iss, string room, bool isHidden) => JsonSerializer.Serialize(new Dictionary<string, object> { ["iss"] = iss, ["exp"] = 1, ["video"] = {{video}} }); }""";
}
