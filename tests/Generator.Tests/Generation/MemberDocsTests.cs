namespace GrantGen.Generator.Tests.Generation;

/// <summary>No character in the policy's strings breaks the comments and constants that quote them.</summary>
public class MemberDocsTests
{
    [Theory]
    [InlineData("a&b", "a&amp;b")]
    [InlineData("a<b", "a&lt;b")]
    [InlineData("a>b", "a&gt;b")]
    [InlineData("a\\u0001b", "a b")]
    [InlineData("a\\u001fb", "a b")]
    [InlineData("a\\u0085b", "a b")]
    [InlineData("a\\u2028b", "a b")]
    [InlineData("a\\u2029b", "a b")]
    [InlineData("a\\uFFFEb", "a b")]
    [InlineData("a\\uFFFFb", "a b")]
    [InlineData("a\\uD83D\\uDE00b", "a??b")]
    [InlineData("a\\uD800\\uDFFFb", "a??b")]
    [InlineData("a\\uD7FFb\\uE000", "a\uD7FFb\uE000")]
    [InlineData("a~!b", "a~!b")]
    public void A_room_stands_in_the_comment_as_text(string room, string shown)
    {
        string source = TestProject.Of($"[RoomPolicy(Room = \"{room}{{hole}}\")] public partial class P;").Generate(allowWarnings: true).Source;
        Assert.Contains($"<param name=\"hole\">Fills <c>{{hole}}</c> in the name of the room, <c>{shown}{{hole}}</c>.</param>", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The name of the room.")]
    [InlineData("Room = \"{room}\"", "Fills <c>{room}</c> in the name of the room, <c>{room}</c>.")]
    public void A_parameter_says_what_it_is(string argument, string words)
        => Assert.Contains($"<param name=\"room\">{words}</param>", TestProject.Of($"[RoomPolicy({argument})] public partial class P;").Generate().Source, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "A name or the identity is null, empty or too long")]
    [InlineData("RoomJoin = false, RoomAdmin = true", "A name or the identity is null, empty or too long")]
    [InlineData("RoomJoin = false, RoomList = true", "The identity is empty or too long")]
    public void The_refusals_are_those_of_the_parameters(string argument, string words)
        => Assert.Contains(words, TestProject.Of($"[RoomPolicy({argument})] public partial class P;").Generate().Source, StringComparison.Ordinal);
}
