namespace GrantGen.Docs.Tests;

/// <summary>
/// What the pages say of the server and its clients is what was measured on livekit-server 1.13.11, and since when. The sentences here once
/// said something else, so each has the words that make it true, and the words that were wrong.
/// </summary>
public class ServerFactTests
{
    [Theory]
    [InlineData("rules/GG3004.md", "\"no room name\". Before server 1.9.1", "holder enters any room")]
    [InlineData("rules/GG1005.md", "400 \"no room name\" (since server 1.9.1", "takes any room that the client asks for")]
    [InlineData("rules/GG2008.md", "in a token it has no limit", "whatever is granted")]
    [InlineData("rules/GG2008.md", "are those of the SDKs", "An RPC takes 15 KiB")]
    [InlineData("rules/GG5001.md", "with `WithMetadata` it joins, and the metadata stays empty", "hands over while it joins are refused")]
    [InlineData("rules/GG1010.md", "The media is still forwarded", "nobody hears of it")]
    [InlineData("rules/GG1010.md", "counted in `numParticipants`", null)]
    [InlineData("rules/GG5005.md", "livekit-client throws `PublishTrackError` at once", "the SDK waits ten seconds")]
    [InlineData("policies.md", "An unknown `RoomPreset` makes\nthe client's connection fail with HTTP 500", "InvalidArgument")]
    [InlineData("rules/GG1011.md", "HTTP 500 \"connection closed by media\"", null)]
    [InlineData("rules/GG1011.md", "A browser shows only \"Encountered websocket error during connection establishment\"", "It refuses the connection")]
    [InlineData("rules/GG3007.md", "Node and Python keep such a publication", null)]
    [InlineData("rules/GG3007.md", "Since livekit/protocol v1.54.0, only `agent` keeps the value of the token", null)]
    [InlineData("tokens.md", "v1.54.0 or later keep the token's value\nof `agent` and replace the other nine", null)]
    [InlineData("rules/GG2002.md", "NOT_ALLOWED without a text", null)]
    [InlineData("rules/GG2003.md", "the same as for an identity that is not in the room", null)]
    [InlineData("rules/GG2003.md", "A *handler* without the permission runs, and only its answer is lost", null)]
    [InlineData("rules/GG2003.md", "A hidden participant never gets an answer to its RPC calls", null)]
    [InlineData("rules/GG5003.md", "a handler without the permission runs, and its answer is lost", "An RPC times out.")]
    [InlineData("rules/GG3003.md", "a track without a source passes its check", null)]
    [InlineData("rules/GG3003.md", "such as `MICROPHONE`, is even reported as a permission, but nothing can be published", null)]
    [InlineData("rules/GG2007.md", "another text that is not JSON", null)]
    [InlineData("rules/GG1007.md", "It answers 403 at an agent endpoint", null)]
    [InlineData("policies.md", "A token that names no agent dispatches the unnamed worker", null)]
    [InlineData("policies.md", "a participant with `RoomAdmin` can grant itself\nevery other participant permission", null)]
    [InlineData("security.md", "A form is not read any more: livekit-server 1.13.11 answers 401", null)]
    public void A_page_says_what_was_measured(string page, string words, string? wrong)
    {
        string text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", page)).ReplaceLineEndings("\n");
        Assert.Contains(words, text, StringComparison.Ordinal);
        if (wrong is not null)
        {
            Assert.DoesNotContain(wrong, text, StringComparison.Ordinal);
        }
    }
}
